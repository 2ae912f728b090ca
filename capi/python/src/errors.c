/* What the library refuses, as exceptions: mukana.errors makes the object, so that the classes are plain Python. */
#include "binding.h"

static void raise_made(PyObject* made) {
  if (made == NULL) return;
  PyErr_SetObject((PyObject*)Py_TYPE(made), made);
  Py_DECREF(made);
}

static const char* out(const char* text) { return text == NULL ? "" : text; }

PyObject* raise_response(State* state, mukana_response* response) {
  size_t length = 0;
  const char* body = mukana_response_body(response, &length);
  const int32_t status = mukana_response_status(response);
  PyObject *told, *details = NULL;
  if (response == NULL) return PyErr_NoMemory();
  told = body == NULL ? NULL : decode(state, body, length, NULL);
  if (told != NULL && PyDict_Check(told)) details = PyDict_GetItemString(told, "details");
  PyErr_Clear();
  raise_made(PyObject_CallFunction(
      state->make_error, "ssssiO", mukana_status_name(status), out(mukana_response_code(response, NULL)),
      out(mukana_response_message(response, NULL)), out(mukana_response_path(response, NULL)),
      (int)mukana_status_is_retryable(status), details == NULL ? Py_None : details));
  Py_XDECREF(told);
  mukana_response_free(response);
  return NULL;
}

PyObject* raise_status(State* state, int32_t status, const char* message) {
  const char* name = mukana_status_name(status);
  raise_made(PyObject_CallFunction(state->make_error, "ssssiO", name, name, message, "",
                                   (int)mukana_status_is_retryable(status), Py_None));
  return NULL;
}

const char* text_argument(State* state, PyObject* text, const char* name, Py_ssize_t* length) {
  const char* bytes;
  if (!PyUnicode_Check(text)) {
    PyErr_Format(PyExc_TypeError, "%s must be a str", name);
    return NULL;
  }
  bytes = PyUnicode_AsUTF8AndSize(text, length);
  if (bytes == NULL && PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
    PyErr_Clear();
    raise_status(state, MUKANA_E_UTF8, "The text cannot be written as UTF-8.");
  }
  return bytes;
}
