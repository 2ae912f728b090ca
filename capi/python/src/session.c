/* The handle of a session, and its calls. */
#include "binding.h"

int enter_call(Session* session, Call* call) {
  if (session->handle == NULL) {
    raise_status(session->state, MUKANA_E_CLOSED, "The session was ended.");
    return -1;
  }
  memset(call, 0, sizeof *call);
  call->thread = PyThread_get_thread_ident();
  call->next = session->calls;
  session->calls = call;
  Py_INCREF((PyObject*)session);
  return 0;
}

bool leave_call(Session* session, Call* call) {
  Call** place = &session->calls;
  while (*place != call) place = &(*place)->next;
  *place = call->next;
  Py_DECREF((PyObject*)session);
  if (call->type == NULL) return true;
  PyErr_Restore(call->type, call->value, call->trace);
  return false;
}

void keep_exception(Session* session) {
  const unsigned long thread = PyThread_get_thread_ident();
  Call* call = session->calls;
  while (call != NULL && call->thread != thread) call = call->next;
  if (call == NULL || call->type != NULL) {
    PyErr_WriteUnraisable((PyObject*)session);
  } else {
    PyErr_Fetch(&call->type, &call->value, &call->trace);
  }
}

/* Whether the call is to stop. Looked at also without a callable: it lets Ctrl-C end a long call. */
static bool tell_progress(Session* session, int64_t done, int64_t total) {
  bool stops = PyErr_CheckSignals() < 0;
  if (!stops && session->progress != NULL) {
    PyObject* progress = session->progress;
    PyObject* answer;
    Py_INCREF(progress);
    answer = total > 0 ? PyObject_CallFunction(progress, "LL", (long long)done, (long long)total)
                       : PyObject_CallFunction(progress, "LO", (long long)done, Py_None);
    stops = answer == NULL;
    Py_XDECREF(answer);
    Py_DECREF(progress);
  }
  if (stops) keep_exception(session);
  return stops;
}

static int32_t on_progress(void* userdata, int64_t done, int64_t total) {
  volatile int32_t answer = 1;
  BEGIN_CALLBACK answer = tell_progress(userdata, done, total) ? 1 : 0;
  END_CALLBACK;
  return answer;
}

static PyObject* read_response(State* state, mukana_response* response, Plan* plan);

/* Puts a handle under the session, or takes it away; under the GIL, as all that a workspace knows of its sessions. */
static void take_handle(Session* session, mukana_session* handle) {
  session->handle = handle;
  session->next = session->workspace->sessions;
  if (session->next != NULL) session->next->previous = session;
  session->workspace->sessions = session;
}

static mukana_session* give_handle(Session* session) {
  mukana_session* handle = session->handle;
  if (handle == NULL) return NULL;
  session->handle = NULL;
  if (session->next != NULL) session->next->previous = session->previous;
  if (session->previous != NULL) {
    session->previous->next = session->next;
  } else {
    session->workspace->sessions = session->next;
  }
  session->previous = session->next = NULL;
  return handle;
}

PyObject* begin_session(Workspace* workspace, PyObject* options) {
  State* state = workspace->state;
  Buffer json = {NULL, 0, 0};
  mukana_workspace* handle = workspace->handle;
  mukana_session* begun = NULL;
  mukana_response* response = NULL;
  Session* self;
  int32_t status;
  if (handle == NULL) return raise_status(state, MUKANA_E_CLOSED, "The workspace was closed.");
  if (encode(state, options, true, &json) < 0) {
    free_buffer(&json);
    return NULL;
  }
  self = PyObject_GC_New(Session, state->session_type);
  if (self == NULL) {
    free_buffer(&json);
    return NULL;
  }
  self->state = state;
  self->workspace = workspace;
  Py_INCREF((PyObject*)workspace);
  self->handle = NULL;
  self->actor = NULL;
  self->progress = NULL;
  self->calls = NULL;
  self->previous = self->next = NULL;
  PyObject_GC_Track(self);
  ++workspace->running;
  Py_BEGIN_ALLOW_THREADS status = mukana_session_begin(handle, json.bytes, json.length, &begun, &response);
  if (status == MUKANA_OK) mukana_session_set_progress(begun, on_progress, self, NULL);
  Py_END_ALLOW_THREADS-- workspace->running;
  free_buffer(&json);
  if (status != MUKANA_OK) {
    Py_DECREF(self);
    return raise_response(state, response);
  }
  take_handle(self, begun);
  self->actor = read_response(state, response, NULL);
  if (self->actor == NULL) Py_CLEAR(self);
  return (PyObject*)self;
}

static int session_traverse(PyObject* self, visitproc visit, void* arg) {
  Py_VISIT(Py_TYPE(self));
  Py_VISIT(((Session*)self)->progress);
  return 0;
}

static int session_clear(PyObject* self) {
  Py_CLEAR(((Session*)self)->progress);
  return 0;
}

/* No call can be running: each holds its session. */
static void session_dealloc(PyObject* self) {
  Session* session = (Session*)self;
  PyTypeObject* type = Py_TYPE(self);
  mukana_session* handle;
  PyObject_GC_UnTrack(self);
  handle = give_handle(session);
  if (handle != NULL) {
    Py_BEGIN_ALLOW_THREADS mukana_session_end(handle);
    Py_END_ALLOW_THREADS
  }
  session_clear(self);
  Py_XDECREF(session->actor);
  Py_DECREF(session->workspace);
  PyObject_GC_Del(self);
  Py_DECREF(type);
}

static int end_session(Session* session) {
  mukana_session* handle;
  int32_t status;
  if (session->calls != NULL) {
    raise_status(session->state, MUKANA_E_BUSY, "A call is running on the session.");
    return -1;
  }
  handle = give_handle(session);
  if (handle == NULL) return 0;
  ++session->workspace->running;
  Py_BEGIN_ALLOW_THREADS status = mukana_session_end(handle);
  Py_END_ALLOW_THREADS-- session->workspace->running;
  /* E_ARG: a child that was forked lets go of what is its parent's. */
  if (status == MUKANA_OK || status == MUKANA_E_ARG) return 0;
  take_handle(session, handle);
  raise_status(session->state, status, "The session cannot be ended now.");
  return -1;
}

static PyObject* session_end(PyObject* self, PyObject* unused) {
  (void)unused;
  if (end_session((Session*)self) < 0) return NULL;
  Py_RETURN_NONE;
}

int end_sessions(Workspace* workspace) {
  int status = 0;
  while (workspace->sessions != NULL && status == 0) {
    Session* session = workspace->sessions;
    Py_INCREF((PyObject*)session);
    status = end_session(session);
    Py_DECREF((PyObject*)session);
  }
  return status;
}

/* The answer of a call, not yet read; NULL with an exception where it failed. */
static mukana_response* perform(Session* session, PyObject* operation, PyObject* request, bool thin) {
  State* state = session->state;
  Buffer json = {NULL, 0, 0};
  mukana_response* response = NULL;
  Py_ssize_t length;
  int32_t status;
  Call call;
  const char* name = text_argument(state, operation, "operation", &length);
  const bool written = PyBytes_Check(request); /* JSON already */
  if (name == NULL || (!written && encode(state, request, thin, &json) < 0) || enter_call(session, &call) < 0) {
    free_buffer(&json);
    return NULL;
  }
  {
    mukana_session* handle = session->handle;
    const char* bytes = written ? PyBytes_AsString(request) : json.bytes;
    const size_t size = written ? (size_t)PyBytes_Size(request) : json.length;
    Py_BEGIN_ALLOW_THREADS status = mukana_call(handle, name, (size_t)length, bytes, size, &response);
    Py_END_ALLOW_THREADS
  }
  free_buffer(&json);
  if (!leave_call(session, &call)) {
    mukana_response_free(response);
    return NULL;
  }
  if (status == MUKANA_OK) return response;
  raise_response(state, response);
  return NULL;
}

static PyObject* session_actor(PyObject* self, void* unused) {
  PyObject* actor = ((Session*)self)->actor;
  (void)unused;
  Py_INCREF(actor);
  return actor;
}

static PyObject* read_response(State* state, mukana_response* response, Plan* plan) {
  size_t length;
  const char* body = mukana_response_body(response, &length);
  PyObject* value = decode(state, body, length, plan);
  mukana_response_free(response);
  return value;
}

/* run(operation, request, type): members that are None are left out; the answer is an instance of the type. */
static PyObject* session_run(PyObject* self, PyObject* const* arguments, Py_ssize_t count) {
  Session* session = (Session*)self;
  Plan* plan;
  mukana_response* response;
  if (count != 3) {
    PyErr_SetString(PyExc_TypeError, "run(operation, request, type)");
    return NULL;
  }
  if (plan_argument(session->state, arguments[2], &plan) < 0) return NULL;
  response = perform(session, arguments[0], arguments[1], true);
  return response == NULL ? NULL : read_response(session->state, response, plan);
}

/* call(operation, request): everything as it is given (bytes are JSON already), the answer as plain objects. */
static PyObject* session_call(PyObject* self, PyObject* const* arguments, Py_ssize_t count) {
  mukana_response* response;
  if (count != 2) {
    PyErr_SetString(PyExc_TypeError, "call(operation, request)");
    return NULL;
  }
  response = perform((Session*)self, arguments[0], arguments[1], false);
  return response == NULL ? NULL : read_response(((Session*)self)->state, response, NULL);
}

/* run_batch(request, targets): the operation "batch"; its results go into the records of the list `targets`. */
static PyObject* session_run_batch(PyObject* self, PyObject* const* arguments, Py_ssize_t count) {
  Session* session = (Session*)self;
  mukana_response* response;
  PyObject* name;
  size_t length;
  const char* body;
  int status;
  if (count != 2 || !PyList_Check(arguments[1])) {
    PyErr_SetString(PyExc_TypeError, "run_batch(request, targets)");
    return NULL;
  }
  name = PyUnicode_FromString("batch");
  if (name == NULL) return NULL;
  response = perform(session, name, arguments[0], true);
  Py_DECREF(name);
  if (response == NULL) return NULL;
  body = mukana_response_body(response, &length);
  status = decode_results(session->state, body, length, arguments[1]);
  mukana_response_free(response);
  if (status < 0) return NULL;
  Py_RETURN_NONE;
}

static PyObject* session_interrupt(PyObject* self, PyObject* unused) {
  Session* session = (Session*)self;
  (void)unused;
  if (session->handle == NULL) return raise_status(session->state, MUKANA_E_CLOSED, "The session was ended.");
  mukana_session_interrupt(session->handle);
  Py_RETURN_NONE;
}

static PyObject* session_is_closed(PyObject* self, void* unused) {
  (void)unused;
  return PyBool_FromLong(((Session*)self)->handle == NULL);
}

static PyObject* session_get_progress(PyObject* self, void* unused) {
  PyObject* progress = ((Session*)self)->progress;
  (void)unused;
  if (progress == NULL) progress = Py_None;
  Py_INCREF(progress);
  return progress;
}

static int session_set_progress(PyObject* self, PyObject* progress, void* unused) {
  Session* session = (Session*)self;
  PyObject* before = session->progress;
  (void)unused;
  if (progress != NULL && progress != Py_None && !PyCallable_Check(progress)) {
    PyErr_SetString(PyExc_TypeError, "progress must be callable or None");
    return -1;
  }
  session->progress = progress == Py_None ? NULL : progress;
  Py_XINCREF(session->progress);
  Py_XDECREF(before);
  return 0;
}

static PyMethodDef methods[] = {
    {"run", METHOD(session_run), METH_FASTCALL, NULL},
    {"call", METHOD(session_call), METH_FASTCALL, NULL},
    {"run_batch", METHOD(session_run_batch), METH_FASTCALL, NULL},
    {"cursor", METHOD(session_cursor), METH_FASTCALL, NULL},
    {"import_", METHOD(session_import), METH_FASTCALL, NULL},
    {"export", METHOD(session_export), METH_FASTCALL, NULL},
    {"interrupt", session_interrupt, METH_NOARGS, NULL},
    {"end", session_end, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
static PyGetSetDef properties[] = {
    {"closed", session_is_closed, NULL, NULL, NULL},
    {"actor", session_actor, NULL, NULL, NULL},
    {"progress", session_get_progress, session_set_progress, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
static PyType_Slot slots[] = {{Py_tp_dealloc, session_dealloc}, {Py_tp_traverse, session_traverse},
                              {Py_tp_clear, session_clear},     {Py_tp_methods, methods},
                              {Py_tp_getset, properties},       {0, NULL}};
static PyType_Spec spec = {"mukana._mukana.Session", sizeof(Session), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};

int add_session_type(PyObject* module, State* state) {
  state->session_type = (PyTypeObject*)PyType_FromModuleAndSpec(module, &spec, NULL);
  return state->session_type == NULL ? -1 : PyModule_AddType(module, state->session_type);
}
