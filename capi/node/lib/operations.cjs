'use strict';
// Made from the catalogue by capi/generate/all; change the operation, not this file.

class Noun {
  constructor(caller) {
    this.caller = caller;
  }
}

class Acquisition extends Noun {
  amend(request, options) {
    return this.caller.call('acquisition.amend', request, options);
  }

  count(request, options) {
    return this.caller.call('acquisition.count', request, options);
  }

  get(request, options) {
    return this.caller.call('acquisition.get', request, options);
  }

  list(request, options) {
    return this.caller.list('acquisition.list', request, options);
  }

  record(request, options) {
    return this.caller.call('acquisition.record', request, options);
  }

  void(request, options) {
    return this.caller.call('acquisition.void', request, options);
  }
}

class Agreement extends Noun {
  get(request, options) {
    return this.caller.call('agreement.get', request, options);
  }

  list(request, options) {
    return this.caller.list('agreement.list', request, options);
  }

  publish(request, options) {
    return this.caller.call('agreement.publish', request, options);
  }
}

class Assignment extends Noun {
  create(request, options) {
    return this.caller.call('assignment.create', request, options);
  }

  get(request, options) {
    return this.caller.call('assignment.get', request, options);
  }

  list(request, options) {
    return this.caller.list('assignment.list', request, options);
  }

  withdraw(request, options) {
    return this.caller.call('assignment.withdraw', request, options);
  }
}

class Attendance extends Noun {
  list(request, options) {
    return this.caller.list('attendance.list', request, options);
  }

  record(request, options) {
    return this.caller.call('attendance.record', request, options);
  }

  void(request, options) {
    return this.caller.call('attendance.void', request, options);
  }
}

class Borrower extends Noun {
  get(request, options) {
    return this.caller.call('borrower.get', request, options);
  }

  liftSuspension(request, options) {
    return this.caller.call('borrower.lift_suspension', request, options);
  }

  set(request, options) {
    return this.caller.call('borrower.set', request, options);
  }

  suspend(request, options) {
    return this.caller.call('borrower.suspend', request, options);
  }
}

class Certificate extends Noun {
  ofDisposal(request, options) {
    return this.caller.call('certificate.of_disposal', request, options);
  }

  ofWipe(request, options) {
    return this.caller.call('certificate.of_wipe', request, options);
  }
}

class Changes extends Noun {
  since(request, options) {
    return this.caller.call('changes.since', request, options);
  }
}

class Claim extends Noun {
  check(request, options) {
    return this.caller.call('claim.check', request, options);
  }

  list(request, options) {
    return this.caller.list('claim.list', request, options);
  }

  publish(request, options) {
    return this.caller.call('claim.publish', request, options);
  }
}

class Completion extends Noun {
  list(request, options) {
    return this.caller.list('completion.list', request, options);
  }

  record(request, options) {
    return this.caller.call('completion.record', request, options);
  }
}

class Contact extends Noun {
  amend(request, options) {
    return this.caller.call('contact.amend', request, options);
  }

  count(request, options) {
    return this.caller.call('contact.count', request, options);
  }

  get(request, options) {
    return this.caller.call('contact.get', request, options);
  }

  history(request, options) {
    return this.caller.call('contact.history', request, options);
  }

  list(request, options) {
    return this.caller.list('contact.list', request, options);
  }

  log(request, options) {
    return this.caller.call('contact.log', request, options);
  }

  void(request, options) {
    return this.caller.call('contact.void', request, options);
  }
}

class Device extends Noun {
  changeOwner(request, options) {
    return this.caller.call('device.change_owner', request, options);
  }

  count(request, options) {
    return this.caller.call('device.count', request, options);
  }

  export(request, options) {
    return this.caller.call('device.export', request, options);
  }

  find(request, options) {
    return this.caller.call('device.find', request, options);
  }

  finishInstall(request, options) {
    return this.caller.call('device.finish_install', request, options);
  }

  finishRepair(request, options) {
    return this.caller.call('device.finish_repair', request, options);
  }

  get(request, options) {
    return this.caller.call('device.get', request, options);
  }

  history(request, options) {
    return this.caller.call('device.history', request, options);
  }

  label(request, options) {
    return this.caller.call('device.label', request, options);
  }

  list(request, options) {
    return this.caller.list('device.list', request, options);
  }

  recordCondition(request, options) {
    return this.caller.call('device.record_condition', request, options);
  }

  register(request, options) {
    return this.caller.call('device.register', request, options);
  }

  sendToRepair(request, options) {
    return this.caller.call('device.send_to_repair', request, options);
  }

  sendToWipe(request, options) {
    return this.caller.call('device.send_to_wipe', request, options);
  }

  takeEventBack(request, options) {
    return this.caller.call('device.take_event_back', request, options);
  }

  update(request, options) {
    return this.caller.call('device.update', request, options);
  }

  void(request, options) {
    return this.caller.call('device.void', request, options);
  }
}

class Disposal extends Noun {
  get(request, options) {
    return this.caller.call('disposal.get', request, options);
  }

  list(request, options) {
    return this.caller.list('disposal.list', request, options);
  }

  record(request, options) {
    return this.caller.call('disposal.record', request, options);
  }
}

class Donation extends Noun {
  get(request, options) {
    return this.caller.call('donation.get', request, options);
  }

  list(request, options) {
    return this.caller.list('donation.list', request, options);
  }

  receive(request, options) {
    return this.caller.call('donation.receive', request, options);
  }

  settle(request, options) {
    return this.caller.call('donation.settle', request, options);
  }

  void(request, options) {
    return this.caller.call('donation.void', request, options);
  }
}

class Form extends Noun {
  adapt(request, options) {
    return this.caller.call('form.adapt', request, options);
  }

  change(request, options) {
    return this.caller.call('form.change', request, options);
  }

  check(request, options) {
    return this.caller.call('form.check', request, options);
  }

  define(request, options) {
    return this.caller.call('form.define', request, options);
  }

  exportCodebook(request, options) {
    return this.caller.call('form.export_codebook', request, options);
  }

  exportFhir(request, options) {
    return this.caller.call('form.export_fhir', request, options);
  }

  get(request, options) {
    return this.caller.call('form.get', request, options);
  }

  importFhir(request, options) {
    return this.caller.call('form.import_fhir', request, options);
  }

  importXlsform(request, options) {
    return this.caller.call('form.import_xlsform', request, options);
  }

  install(request, options) {
    return this.caller.call('form.install', request, options);
  }

  list(request, options) {
    return this.caller.list('form.list', request, options);
  }

  readyMade(request, options) {
    return this.caller.call('form.ready_made', request, options);
  }

  retire(request, options) {
    return this.caller.call('form.retire', request, options);
  }

  summary(request, options) {
    return this.caller.call('form.summary', request, options);
  }

  translations(request, options) {
    return this.caller.call('form.translations', request, options);
  }
}

class Grant extends Noun {
  count(request, options) {
    return this.caller.call('grant.count', request, options);
  }

  get(request, options) {
    return this.caller.call('grant.get', request, options);
  }

  give(request, options) {
    return this.caller.call('grant.give', request, options);
  }

  list(request, options) {
    return this.caller.list('grant.list', request, options);
  }
}

class Import extends Noun {
  get(request, options) {
    return this.caller.call('import.get', request, options);
  }

  list(request, options) {
    return this.caller.list('import.list', request, options);
  }

  listFindings(request, options) {
    return this.caller.list('import.list_findings', request, options);
  }

  run(request, options) {
    return this.caller.call('import.run', request, options);
  }
}

class Indicator extends Noun {
  compute(request, options) {
    return this.caller.call('indicator.compute', request, options);
  }

  define(request, options) {
    return this.caller.call('indicator.define', request, options);
  }

  get(request, options) {
    return this.caller.call('indicator.get', request, options);
  }

  list(request, options) {
    return this.caller.list('indicator.list', request, options);
  }
}

class Journal extends Noun {
  head(request, options) {
    return this.caller.call('journal.head', request, options);
  }

  list(request, options) {
    return this.caller.list('journal.list', request, options);
  }

  redact(request, options) {
    return this.caller.call('journal.redact', request, options);
  }

  verify(request, options) {
    return this.caller.call('journal.verify', request, options);
  }
}

class Kit extends Noun {
  define(request, options) {
    return this.caller.call('kit.define', request, options);
  }

  dissolve(request, options) {
    return this.caller.call('kit.dissolve', request, options);
  }

  get(request, options) {
    return this.caller.call('kit.get', request, options);
  }

  list(request, options) {
    return this.caller.list('kit.list', request, options);
  }

  update(request, options) {
    return this.caller.call('kit.update', request, options);
  }
}

class Loan extends Noun {
  amend(request, options) {
    return this.caller.call('loan.amend', request, options);
  }

  checkOut(request, options) {
    return this.caller.call('loan.check_out', request, options);
  }

  count(request, options) {
    return this.caller.call('loan.count', request, options);
  }

  find(request, options) {
    return this.caller.call('loan.find', request, options);
  }

  get(request, options) {
    return this.caller.call('loan.get', request, options);
  }

  history(request, options) {
    return this.caller.call('loan.history', request, options);
  }

  list(request, options) {
    return this.caller.list('loan.list', request, options);
  }

  lose(request, options) {
    return this.caller.call('loan.lose', request, options);
  }

  previewDue(request, options) {
    return this.caller.call('loan.preview_due', request, options);
  }

  renew(request, options) {
    return this.caller.call('loan.renew', request, options);
  }

  return(request, options) {
    return this.caller.call('loan.return', request, options);
  }

  void(request, options) {
    return this.caller.call('loan.void', request, options);
  }
}

class Mapping extends Noun {
  attach(request, options) {
    return this.caller.call('mapping.attach', request, options);
  }

  begin(request, options) {
    return this.caller.call('mapping.begin', request, options);
  }

  compare(request, options) {
    return this.caller.call('mapping.compare', request, options);
  }

  complete(request, options) {
    return this.caller.call('mapping.complete', request, options);
  }

  debrief(request, options) {
    return this.caller.call('mapping.debrief', request, options);
  }

  get(request, options) {
    return this.caller.call('mapping.get', request, options);
  }

  list(request, options) {
    return this.caller.list('mapping.list', request, options);
  }

  profile(request, options) {
    return this.caller.call('mapping.profile', request, options);
  }

  report(request, options) {
    return this.caller.call('mapping.report', request, options);
  }

  summary(request, options) {
    return this.caller.call('mapping.summary', request, options);
  }

  void(request, options) {
    return this.caller.call('mapping.void', request, options);
  }
}

class Meeting extends Noun {
  cancel(request, options) {
    return this.caller.call('meeting.cancel', request, options);
  }

  count(request, options) {
    return this.caller.call('meeting.count', request, options);
  }

  get(request, options) {
    return this.caller.call('meeting.get', request, options);
  }

  hold(request, options) {
    return this.caller.call('meeting.hold', request, options);
  }

  list(request, options) {
    return this.caller.list('meeting.list', request, options);
  }

  move(request, options) {
    return this.caller.call('meeting.move', request, options);
  }

  notHeld(request, options) {
    return this.caller.call('meeting.not_held', request, options);
  }

  plan(request, options) {
    return this.caller.call('meeting.plan', request, options);
  }
}

class Opening extends Noun {
  changeWeek(request, options) {
    return this.caller.call('opening.change_week', request, options);
  }

  define(request, options) {
    return this.caller.call('opening.define', request, options);
  }

  get(request, options) {
    return this.caller.call('opening.get', request, options);
  }

  list(request, options) {
    return this.caller.list('opening.list', request, options);
  }

  setDay(request, options) {
    return this.caller.call('opening.set_day', request, options);
  }
}

class Operation extends Noun {
  list(request, options) {
    return this.caller.call('operation.list', request, options);
  }
}

class Organisation extends Noun {
  add(request, options) {
    return this.caller.call('organisation.add', request, options);
  }

  change(request, options) {
    return this.caller.call('organisation.change', request, options);
  }

  get(request, options) {
    return this.caller.call('organisation.get', request, options);
  }

  list(request, options) {
    return this.caller.list('organisation.list', request, options);
  }
}

class Person extends Noun {
  add(request, options) {
    return this.caller.call('person.add', request, options);
  }

  count(request, options) {
    return this.caller.call('person.count', request, options);
  }

  get(request, options) {
    return this.caller.call('person.get', request, options);
  }

  list(request, options) {
    return this.caller.list('person.list', request, options);
  }

  merge(request, options) {
    return this.caller.call('person.merge', request, options);
  }

  set(request, options) {
    return this.caller.call('person.set', request, options);
  }

  unmerge(request, options) {
    return this.caller.call('person.unmerge', request, options);
  }
}

class Pilot extends Noun {
  get(request, options) {
    return this.caller.call('pilot.get', request, options);
  }

  list(request, options) {
    return this.caller.list('pilot.list', request, options);
  }

  start(request, options) {
    return this.caller.call('pilot.start', request, options);
  }
}

class Policy extends Noun {
  define(request, options) {
    return this.caller.call('policy.define', request, options);
  }

  end(request, options) {
    return this.caller.call('policy.end', request, options);
  }

  get(request, options) {
    return this.caller.call('policy.get', request, options);
  }

  list(request, options) {
    return this.caller.list('policy.list', request, options);
  }
}

class Project extends Noun {
  extend(request, options) {
    return this.caller.call('project.extend', request, options);
  }

  get(request, options) {
    return this.caller.call('project.get', request, options);
  }

  list(request, options) {
    return this.caller.list('project.list', request, options);
  }

  start(request, options) {
    return this.caller.call('project.start', request, options);
  }
}

class Queue extends Noun {
  advance(request, options) {
    return this.caller.call('queue.advance', request, options);
  }

  calendar(request, options) {
    return this.caller.call('queue.calendar', request, options);
  }

  get(request, options) {
    return this.caller.call('queue.get', request, options);
  }
}

class Record extends Noun {
  origin(request, options) {
    return this.caller.call('record.origin', request, options);
  }
}

class Refurbishment extends Noun {
  finish(request, options) {
    return this.caller.call('refurbishment.finish', request, options);
  }

  get(request, options) {
    return this.caller.call('refurbishment.get', request, options);
  }

  list(request, options) {
    return this.caller.list('refurbishment.list', request, options);
  }

  recordStep(request, options) {
    return this.caller.call('refurbishment.record_step', request, options);
  }

  start(request, options) {
    return this.caller.call('refurbishment.start', request, options);
  }

  void(request, options) {
    return this.caller.call('refurbishment.void', request, options);
  }
}

class Relationship extends Noun {
  end(request, options) {
    return this.caller.call('relationship.end', request, options);
  }

  list(request, options) {
    return this.caller.list('relationship.list', request, options);
  }

  start(request, options) {
    return this.caller.call('relationship.start', request, options);
  }
}

class Reminder extends Noun {
  due(request, options) {
    return this.caller.call('reminder.due', request, options);
  }

  record(request, options) {
    return this.caller.call('reminder.record', request, options);
  }
}

class Report extends Noun {
  build(request, options) {
    return this.caller.call('report.build', request, options);
  }
}

class Reservation extends Noun {
  cancel(request, options) {
    return this.caller.call('reservation.cancel', request, options);
  }

  count(request, options) {
    return this.caller.call('reservation.count', request, options);
  }

  get(request, options) {
    return this.caller.call('reservation.get', request, options);
  }

  history(request, options) {
    return this.caller.call('reservation.history', request, options);
  }

  list(request, options) {
    return this.caller.list('reservation.list', request, options);
  }

  place(request, options) {
    return this.caller.call('reservation.place', request, options);
  }

  prioritise(request, options) {
    return this.caller.call('reservation.prioritise', request, options);
  }

  resume(request, options) {
    return this.caller.call('reservation.resume', request, options);
  }

  suspend(request, options) {
    return this.caller.call('reservation.suspend', request, options);
  }
}

class Response extends Noun {
  amend(request, options) {
    return this.caller.call('response.amend', request, options);
  }

  begin(request, options) {
    return this.caller.call('response.begin', request, options);
  }

  compare(request, options) {
    return this.caller.call('response.compare', request, options);
  }

  count(request, options) {
    return this.caller.call('response.count', request, options);
  }

  discard(request, options) {
    return this.caller.call('response.discard', request, options);
  }

  drafts(request, options) {
    return this.caller.list('response.drafts', request, options);
  }

  exportCsv(request, options) {
    return this.caller.call('response.export_csv', request, options);
  }

  exportFhir(request, options) {
    return this.caller.call('response.export_fhir', request, options);
  }

  get(request, options) {
    return this.caller.call('response.get', request, options);
  }

  history(request, options) {
    return this.caller.call('response.history', request, options);
  }

  importFhir(request, options) {
    return this.caller.call('response.import_fhir', request, options);
  }

  list(request, options) {
    return this.caller.list('response.list', request, options);
  }

  rescore(request, options) {
    return this.caller.call('response.rescore', request, options);
  }

  resume(request, options) {
    return this.caller.call('response.resume', request, options);
  }

  save(request, options) {
    return this.caller.call('response.save', request, options);
  }

  scores(request, options) {
    return this.caller.call('response.scores', request, options);
  }

  submit(request, options) {
    return this.caller.call('response.submit', request, options);
  }

  void(request, options) {
    return this.caller.call('response.void', request, options);
  }

  withdraw(request, options) {
    return this.caller.call('response.withdraw', request, options);
  }
}

class Role extends Noun {
  assign(request, options) {
    return this.caller.call('role.assign', request, options);
  }

  end(request, options) {
    return this.caller.call('role.end', request, options);
  }

  list(request, options) {
    return this.caller.list('role.list', request, options);
  }
}

class Safari extends Noun {
  begin(request, options) {
    return this.caller.call('safari.begin', request, options);
  }

  complete(request, options) {
    return this.caller.call('safari.complete', request, options);
  }

  debrief(request, options) {
    return this.caller.call('safari.debrief', request, options);
  }

  find(request, options) {
    return this.caller.call('safari.find', request, options);
  }

  get(request, options) {
    return this.caller.call('safari.get', request, options);
  }

  join(request, options) {
    return this.caller.call('safari.join', request, options);
  }

  list(request, options) {
    return this.caller.list('safari.list', request, options);
  }

  step(request, options) {
    return this.caller.call('safari.step', request, options);
  }

  void(request, options) {
    return this.caller.call('safari.void', request, options);
  }
}

class Sanitisation extends Noun {
  count(request, options) {
    return this.caller.call('sanitisation.count', request, options);
  }

  get(request, options) {
    return this.caller.call('sanitisation.get', request, options);
  }

  list(request, options) {
    return this.caller.list('sanitisation.list', request, options);
  }

  record(request, options) {
    return this.caller.call('sanitisation.record', request, options);
  }

  setPolicy(request, options) {
    return this.caller.call('sanitisation.set_policy', request, options);
  }

  void(request, options) {
    return this.caller.call('sanitisation.void', request, options);
  }
}

class Scheme extends Noun {
  addDevices(request, options) {
    return this.caller.call('scheme.add_devices', request, options);
  }

  define(request, options) {
    return this.caller.call('scheme.define', request, options);
  }

  get(request, options) {
    return this.caller.call('scheme.get', request, options);
  }

  list(request, options) {
    return this.caller.list('scheme.list', request, options);
  }

  removeDevices(request, options) {
    return this.caller.call('scheme.remove_devices', request, options);
  }

  update(request, options) {
    return this.caller.call('scheme.update', request, options);
  }
}

class Series extends Noun {
  get(request, options) {
    return this.caller.call('series.get', request, options);
  }

  list(request, options) {
    return this.caller.list('series.list', request, options);
  }

  schedule(request, options) {
    return this.caller.call('series.schedule', request, options);
  }
}

class Transfer extends Noun {
  cancel(request, options) {
    return this.caller.call('transfer.cancel', request, options);
  }

  get(request, options) {
    return this.caller.call('transfer.get', request, options);
  }

  list(request, options) {
    return this.caller.list('transfer.list', request, options);
  }

  receive(request, options) {
    return this.caller.call('transfer.receive', request, options);
  }

  send(request, options) {
    return this.caller.call('transfer.send', request, options);
  }
}

class Unit extends Noun {
  add(request, options) {
    return this.caller.call('unit.add', request, options);
  }

  get(request, options) {
    return this.caller.call('unit.get', request, options);
  }

  list(request, options) {
    return this.caller.list('unit.list', request, options);
  }
}

class UseLog extends Noun {
  list(request, options) {
    return this.caller.list('use_log.list', request, options);
  }
}

class Workspace extends Noun {
  info(request, options) {
    return this.caller.call('workspace.info', request, options);
  }
}

exports.nouns = {
  acquisition: Acquisition,
  agreement: Agreement,
  assignment: Assignment,
  attendance: Attendance,
  borrower: Borrower,
  certificate: Certificate,
  changes: Changes,
  claim: Claim,
  completion: Completion,
  contact: Contact,
  device: Device,
  disposal: Disposal,
  donation: Donation,
  form: Form,
  grant: Grant,
  import: Import,
  indicator: Indicator,
  journal: Journal,
  kit: Kit,
  loan: Loan,
  mapping: Mapping,
  meeting: Meeting,
  opening: Opening,
  operation: Operation,
  organisation: Organisation,
  person: Person,
  pilot: Pilot,
  policy: Policy,
  project: Project,
  queue: Queue,
  record: Record,
  refurbishment: Refurbishment,
  relationship: Relationship,
  reminder: Reminder,
  report: Report,
  reservation: Reservation,
  response: Response,
  role: Role,
  safari: Safari,
  sanitisation: Sanitisation,
  scheme: Scheme,
  series: Series,
  transfer: Transfer,
  unit: Unit,
  useLog: UseLog,
  workspace: Workspace,
};

// Operations without a noun.
exports.plain = {
  batch: 'batch',
};
