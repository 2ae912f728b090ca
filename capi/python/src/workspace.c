/* The handle of a workspace. */
#include "binding.h"

/* The library's messages, to a callable (level, message); from whatever thread uses the workspace. */
static void tell_log(PyObject* log, int32_t level, const char* message, size_t length) {
  PyObject* said = PyObject_CallFunction(log, "is#", (int)level, message, (Py_ssize_t)length);
  if (said == NULL) PyErr_WriteUnraisable(log);
  Py_XDECREF(said);
}

static void on_log(void* userdata, int32_t level, const char* message, size_t length) {
  BEGIN_CALLBACK tell_log(userdata, level, message, length);
  END_CALLBACK;
}

static void free_log(void* userdata) {
  BEGIN_CALLBACK Py_DECREF((PyObject*)userdata);
  END_CALLBACK;
}

/* open(location, options, log): log is a callable or None. */
PyObject* open_workspace(PyObject* module, PyObject* const* arguments, Py_ssize_t count) {
  State* state = state_of_module(module);
  Workspace* self;
  mukana_response* response = NULL;
  Buffer options = {NULL, 0, 0};
  const char* location;
  Py_ssize_t length;
  PyObject* log;
  int32_t status;
  if (count != 3) {
    PyErr_SetString(PyExc_TypeError, "open(location, options, log)");
    return NULL;
  }
  location = text_argument(state, arguments[0], "location", &length);
  log = arguments[2] == Py_None ? NULL : arguments[2];
  if (location == NULL || encode(state, arguments[1], true, &options) < 0) goto failed;
  self = PyObject_New(Workspace, state->workspace_type);
  if (self == NULL) goto failed;
  self->state = state;
  self->handle = NULL;
  self->running = 0;
  self->sessions = NULL;
  Py_XINCREF(log);
  Py_BEGIN_ALLOW_THREADS status =
      mukana_workspace_open(location, (size_t)length, options.bytes, options.length, log == NULL ? NULL : on_log, log,
                            log == NULL ? NULL : free_log, &self->handle, &response);
  Py_END_ALLOW_THREADS free_buffer(&options);
  if (status == MUKANA_OK) {
    mukana_response_free(response);
    return (PyObject*)self;
  }
  Py_DECREF(self);
  return raise_response(state, response);
failed:
  free_buffer(&options);
  return NULL;
}

static void workspace_dealloc(PyObject* self) {
  Workspace* workspace = (Workspace*)self;
  PyTypeObject* type = Py_TYPE(self);
  mukana_workspace* handle = workspace->handle;
  if (handle != NULL) {
    Py_BEGIN_ALLOW_THREADS mukana_workspace_close(handle);
    Py_END_ALLOW_THREADS
  }
  PyObject_Free(self);
  Py_DECREF(type);
}

static PyObject* workspace_close(PyObject* self, PyObject* unused) {
  Workspace* workspace = (Workspace*)self;
  mukana_workspace* handle;
  int32_t status;
  (void)unused;
  if (end_sessions(workspace) < 0) return NULL;
  handle = workspace->handle;
  if (handle == NULL) Py_RETURN_NONE;
  if (workspace->running > 0)
    return raise_status(workspace->state, MUKANA_E_BUSY, "A call is running on the workspace.");
  workspace->handle = NULL;
  Py_BEGIN_ALLOW_THREADS status = mukana_workspace_close(handle);
  /* E_ARG: a child that was forked lets go of what is its parent's. */
  Py_END_ALLOW_THREADS if (status == MUKANA_OK || status == MUKANA_E_ARG) Py_RETURN_NONE;
  workspace->handle = handle;
  return raise_status(workspace->state, status, "The workspace has open sessions.");
}

static PyObject* workspace_begin(PyObject* self, PyObject* options) { return begin_session((Workspace*)self, options); }

static PyObject* workspace_is_closed(PyObject* self, void* unused) {
  (void)unused;
  return PyBool_FromLong(((Workspace*)self)->handle == NULL);
}

static PyMethodDef methods[] = {
    {"close", workspace_close, METH_NOARGS, NULL},
    {"begin", workspace_begin, METH_O, NULL},
    {"backup", METHOD(workspace_backup), METH_FASTCALL, NULL},
    {NULL, NULL, 0, NULL},
};
static PyGetSetDef properties[] = {{"closed", workspace_is_closed, NULL, NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};
static PyType_Slot slots[] = {
    {Py_tp_dealloc, workspace_dealloc}, {Py_tp_methods, methods}, {Py_tp_getset, properties}, {0, NULL}};
static PyType_Spec spec = {"mukana._mukana.Workspace", sizeof(Workspace), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};

int add_workspace_type(PyObject* module, State* state) {
  state->workspace_type = (PyTypeObject*)PyType_FromModuleAndSpec(module, &spec, NULL);
  return state->workspace_type == NULL ? -1 : PyModule_AddType(module, state->workspace_type);
}
