/* Bytes in and out: streamed imports, exports into a file or a callable, backups. */
#include "binding.h"

/* What a callback is given; `failed` keeps what it raised where no session's call does. */
typedef struct Stream {
  Session* session;
  PyObject* callable;
  PyObject *type, *value, *trace;
} Stream;

/* Answers how many bytes the callable gave: read(capacity) -> bytes, as a binary file has it. */
static int64_t read_bytes(Stream* stream, char* buffer, size_t capacity) {
  PyObject* bytes = PyObject_CallFunction(stream->callable, "n", (Py_ssize_t)capacity);
  int64_t count = -1;
  if (bytes != NULL && !PyBytes_Check(bytes)) {
    PyErr_SetString(PyExc_TypeError, "a binary file is expected: its read() answers bytes");
  } else if (bytes != NULL && (size_t)PyBytes_Size(bytes) > capacity) {
    PyErr_SetString(PyExc_ValueError, "read() answered more bytes than it was asked for");
  } else if (bytes != NULL) {
    count = PyBytes_Size(bytes);
    memcpy(buffer, PyBytes_AsString(bytes), (size_t)count);
  }
  if (count < 0) keep_exception(stream->session);
  Py_XDECREF(bytes);
  return count;
}

static int64_t on_read(void* userdata, char* buffer, size_t capacity) {
  volatile int64_t count = -1;
  BEGIN_CALLBACK count = read_bytes(userdata, buffer, capacity);
  END_CALLBACK;
  return count;
}

static int32_t write_bytes(Stream* stream, const char* bytes, size_t length) {
  PyObject* answer = PyObject_CallFunction(stream->callable, "y#", bytes, (Py_ssize_t)length);
  const int32_t stops = answer == NULL ? 1 : 0;
  if (stops) keep_exception(stream->session);
  Py_XDECREF(answer);
  return stops;
}

static int32_t on_write(void* userdata, const char* bytes, size_t length) {
  volatile int32_t stops = 1;
  BEGIN_CALLBACK stops = write_bytes(userdata, bytes, length);
  END_CALLBACK;
  return stops;
}

/* Leaves the call and reads its answer, as an instance of the plan's class or as plain objects. */
static PyObject* finish(Session* session, Call* call, int32_t status, mukana_response* response, Plan* plan) {
  PyObject* value;
  size_t length;
  const char* body;
  if (!leave_call(session, call)) {
    mukana_response_free(response);
    return NULL;
  }
  if (status != MUKANA_OK) return raise_response(session->state, response);
  body = mukana_response_body(response, &length);
  value = decode(session->state, body, length, plan);
  mukana_response_free(response);
  return value;
}

/* import_(request, read, type) */
PyObject* session_import(PyObject* self, PyObject* const* arguments, Py_ssize_t count) {
  Session* session = (Session*)self;
  Stream stream = {session, NULL, NULL, NULL, NULL};
  Buffer json = {NULL, 0, 0};
  mukana_response* response = NULL;
  Plan* plan;
  int32_t status;
  Call call;
  if (count != 3) {
    PyErr_SetString(PyExc_TypeError, "import_(request, read, type)");
    return NULL;
  }
  stream.callable = arguments[1];
  if (plan_argument(session->state, arguments[2], &plan) < 0 || encode(session->state, arguments[0], true, &json) < 0 ||
      enter_call(session, &call) < 0) {
    free_buffer(&json);
    return NULL;
  }
  Py_BEGIN_ALLOW_THREADS status =
      mukana_import(session->handle, json.bytes, json.length, on_read, &stream, NULL, &response);
  Py_END_ALLOW_THREADS free_buffer(&json);
  return finish(session, &call, status, response, plan);
}

/* export(operation, request, target): the target is a path (str), or a callable that takes bytes. */
PyObject* session_export(PyObject* self, PyObject* const* arguments, Py_ssize_t count) {
  Session* session = (Session*)self;
  Stream stream = {session, NULL, NULL, NULL, NULL};
  Buffer json = {NULL, 0, 0};
  mukana_response* response = NULL;
  const char *name, *path = NULL;
  Py_ssize_t name_length, path_length = 0;
  int32_t status;
  Call call;
  if (count != 3) {
    PyErr_SetString(PyExc_TypeError, "export(operation, request, target)");
    return NULL;
  }
  name = text_argument(session->state, arguments[0], "operation", &name_length);
  if (name == NULL) return NULL;
  stream.callable = arguments[2];
  if (PyUnicode_Check(arguments[2])) {
    path = text_argument(session->state, arguments[2], "target", &path_length);
    if (path == NULL) return NULL;
  }
  if (encode(session->state, arguments[1], true, &json) < 0 || enter_call(session, &call) < 0) {
    free_buffer(&json);
    return NULL;
  }
  Py_BEGIN_ALLOW_THREADS if (path != NULL) {
    status = mukana_export(session->handle, name, (size_t)name_length, json.bytes, json.length, path,
                           (size_t)path_length, &response);
  }
  else {
    status = mukana_export_bytes(session->handle, name, (size_t)name_length, json.bytes, json.length, on_write, &stream,
                                 NULL, &response);
  }
  Py_END_ALLOW_THREADS free_buffer(&json);
  return finish(session, &call, status, response, NULL);
}

static int32_t tell_backup_progress(Stream* stream, int64_t done, int64_t total) {
  PyObject* answer = NULL;
  int32_t stops = PyErr_CheckSignals() < 0 ? 1 : 0;
  if (stops == 0 && stream->callable != Py_None) {
    answer = PyObject_CallFunction(stream->callable, "LL", (long long)done, (long long)total);
    stops = answer == NULL ? 1 : 0;
  }
  if (stops != 0 && stream->type == NULL) PyErr_Fetch(&stream->type, &stream->value, &stream->trace);
  Py_XDECREF(answer);
  return stops;
}

static int32_t on_backup_progress(void* userdata, int64_t done, int64_t total) {
  volatile int32_t stops = 1;
  BEGIN_CALLBACK stops = tell_backup_progress(userdata, done, total);
  END_CALLBACK;
  return stops;
}

/* backup(path, progress) */
PyObject* workspace_backup(PyObject* self, PyObject* const* arguments, Py_ssize_t count) {
  Workspace* workspace = (Workspace*)self;
  Stream stream = {NULL, NULL, NULL, NULL, NULL};
  mukana_response* response = NULL;
  const char* path;
  Py_ssize_t length;
  int32_t status;
  if (count != 2) {
    PyErr_SetString(PyExc_TypeError, "backup(path, progress)");
    return NULL;
  }
  path = text_argument(workspace->state, arguments[0], "path", &length);
  if (path == NULL) return NULL;
  if (workspace->handle == NULL) return raise_status(workspace->state, MUKANA_E_CLOSED, "The workspace was closed.");
  stream.callable = arguments[1];
  ++workspace->running;
  Py_BEGIN_ALLOW_THREADS status =
      mukana_workspace_backup(workspace->handle, path, (size_t)length, on_backup_progress, &stream, NULL, &response);
  Py_END_ALLOW_THREADS-- workspace->running;
  if (stream.type != NULL) {
    PyErr_Restore(stream.type, stream.value, stream.trace);
    mukana_response_free(response);
    return NULL;
  }
  if (status != MUKANA_OK) return raise_response(workspace->state, response);
  mukana_response_free(response);
  Py_RETURN_NONE;
}
