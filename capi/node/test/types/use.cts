// The same package for require().
import mukana = require('mukana');

async function main(): Promise<void> {
  const workspace = await mukana.open(':memory:');
  const session = await workspace.begin({ person: 'anna', role: 'coach', purpose: 'coaching' });
  await session.contact.count({ kind: 'call' });
  await session.close();
  await workspace.close();
}

void main;
