"""The mukana command on one workspace, as the examples call it: a process for each call, JSON in and JSON out."""
import json
import subprocess


class CommandFailed(Exception):
    """The command refused what it had to take, or took what it had to refuse; the text says what it said."""


class Mukana:
    """Calls are made as one person, in the role and for the purpose that are given here unless a call names its own."""

    def __init__(self, command, workspace, person="founder", role="coordinator", purpose="administration"):
        self.command, self.workspace = str(command), str(workspace)
        self.person, self.role, self.purpose = person, role, purpose

    def acting(self, person=None, role=None, purpose=None):
        """The same workspace, for somebody else or for another purpose."""
        return Mukana(self.command, self.workspace, person or self.person, role or self.role, purpose or self.purpose)

    def run(self, verb, *arguments, text="", where="", refused=None):
        """Runs `mukana VERB WORKSPACE ARGUMENTS` with text as its input and returns what it prints.

        refused: the code with which the call must be refused; then the refusal is what is returned.
        where: what the call came from, for the reader of a failure.
        """
        line = [self.command, verb, self.workspace, *arguments]
        done = subprocess.run(line, input=text, capture_output=True, text=True, encoding="utf-8", check=False)
        said = "\n".join(part.strip() for part in (done.stdout, done.stderr) if part.strip())
        if (done.returncode != 0) != (refused is not None) or (refused and refused not in said):
            expected = f", which had to be refused with {refused}" if refused else ""
            raise CommandFailed(f"{where}{': ' if where else ''}exit status {done.returncode} of\n"
                                f"  {' '.join(line)}{expected}\n{said}")
        return said if refused else done.stdout

    def create(self, controller=None):
        """Founds the workspace; its founder is the person who calls."""
        self.run("create", "--as", self.person, *(("--controller", controller) if controller else ()))

    def session(self):
        """The arguments that say who calls, in which role, and why."""
        return ("--as", self.person, "--role", self.role, "--purpose", self.purpose)

    def call(self, operation, request, *, refused=None, where=""):
        """One operation; its answer as an object."""
        said = self.run("call", operation, "-", *self.session(), text=json.dumps(request, ensure_ascii=False),
                        refused=refused, where=where)
        return said if refused else json.loads(said)
