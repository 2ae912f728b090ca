/* Python's objects to JSON. What JSON or the library cannot hold is refused with its place, before anything is called;
 * texts that are no UTF-8 and numbers that are too large go through, since the library refuses them with their path. */
#include "binding.h"

/* Where we are, as a chain on the stack: the text of a path is made only when something is wrong. */
typedef struct Place {
  const struct Place* above;
  PyObject* name; /* of a member, else NULL */
  Py_ssize_t index;
} Place;

void free_buffer(Buffer* buffer) {
  PyMem_Free(buffer->bytes);
  buffer->bytes = NULL;
}

static char* room(Buffer* buffer, size_t more) {
  if (buffer->capacity - buffer->length < more) {
    size_t wanted = buffer->capacity * 2 + more + 256;
    char* bytes = PyMem_Realloc(buffer->bytes, wanted);
    if (bytes == NULL) {
      PyErr_NoMemory();
      return NULL;
    }
    buffer->bytes = bytes;
    buffer->capacity = wanted;
  }
  return buffer->bytes + buffer->length;
}

static int put(Buffer* buffer, const char* bytes, size_t length) {
  char* out = room(buffer, length);
  if (out == NULL) return -1;
  memcpy(out, bytes, length);
  buffer->length += length;
  return 0;
}

static int put_bytes(Buffer* buffer, const char* bytes, size_t length) {
  static const char hex[] = "0123456789abcdef";
  const char* end = bytes + length;
  char* begin = room(buffer, length * 6 + 2);
  char* out = begin;
  if (out == NULL) return -1;
  *out++ = '"';
  for (; bytes < end; ++bytes) {
    const unsigned char c = (unsigned char)*bytes;
    if (c >= 0x20 && c != '"' && c != '\\') {
      *out++ = (char)c;
    } else if (c == '"' || c == '\\') {
      *out++ = '\\';
      *out++ = (char)c;
    } else {
      memcpy(out, "\\u00", 4);
      out[4] = hex[c >> 4];
      out[5] = hex[c & 15];
      out += 6;
    }
  }
  *out++ = '"';
  buffer->length += (size_t)(out - begin);
  return 0;
}

static int put_text(Buffer* buffer, PyObject* text) {
  Py_ssize_t length;
  const char* bytes = PyUnicode_AsUTF8AndSize(text, &length);
  PyObject* damaged;
  int status;
  if (bytes != NULL) return put_bytes(buffer, bytes, (size_t)length);
  if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) return -1;
  PyErr_Clear();
  damaged = PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass");
  if (damaged == NULL) return -1;
  status = put_bytes(buffer, PyBytes_AsString(damaged), (size_t)PyBytes_Size(damaged));
  Py_DECREF(damaged);
  return status;
}

/* A member's name as a part of a JSON Pointer: "~" and "/" have escapes. */
static PyObject* pointer_part(PyObject* name) {
  PyObject* tilde = PyObject_CallMethod(name, "replace", "ss", "~", "~0");
  PyObject* part = tilde == NULL ? NULL : PyObject_CallMethod(tilde, "replace", "ss", "/", "~1");
  Py_XDECREF(tilde);
  return part;
}

static PyObject* path_of(const Place* place) {
  PyObject *before, *part, *path = NULL;
  if (place == NULL) return PyUnicode_FromString("");
  before = path_of(place->above);
  part = before == NULL ? NULL : place->name != NULL ? pointer_part(place->name) : PyLong_FromSsize_t(place->index);
  if (part != NULL) path = PyUnicode_FromFormat("%U/%S", before, part);
  Py_XDECREF(before);
  Py_XDECREF(part);
  return path;
}

static int refuse(PyObject* exception, const char* format, PyObject* value, const Place* place) {
  PyObject* path = path_of(place);
  PyObject* type = path == NULL ? NULL : PyType_GetName(Py_TYPE(value));
  if (type != NULL) PyErr_Format(exception, format, path, type);
  Py_XDECREF(path);
  Py_XDECREF(type);
  return -1;
}

static int put_value(State* state, PyObject* value, bool thin, Buffer* buffer, const Place* place);

static int put_integer(Buffer* buffer, PyObject* value, const Place* place) {
  int overflow;
  const long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
  PyObject* digits;
  int status = -1;
  Py_ssize_t length;
  const char* bytes;
  if (number == -1 && PyErr_Occurred()) return -1;
  if (overflow == 0) {
    char text[32];
    char* at = text + sizeof text;
    unsigned long long rest = number < 0 ? 0ULL - (unsigned long long)number : (unsigned long long)number;
    do {
      *--at = (char)('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
    if (number < 0) *--at = '-';
    return put(buffer, at, (size_t)(text + sizeof text - at));
  }
  digits = PyObject_CallFunction((PyObject*)&PyLong_Type, "O", value);
  if (digits != NULL) {
    PyObject* text = PyObject_Str(digits);
    Py_DECREF(digits);
    bytes = text == NULL ? NULL : PyUnicode_AsUTF8AndSize(text, &length);
    if (bytes != NULL) status = put(buffer, bytes, (size_t)length);
    Py_XDECREF(text);
  }
  if (digits != NULL && status < 0 && PyErr_ExceptionMatches(PyExc_ValueError)) { /* Python writes thousands alone */
    PyErr_Clear();
    return refuse(PyExc_ValueError, "%U: an integer of too many digits", value, place);
  }
  return status;
}

static int put_float(Buffer* buffer, PyObject* value, const Place* place) {
  const double number = PyFloat_AsDouble(value);
  char* text;
  int status;
  if (!(number - number == 0)) return refuse(PyExc_ValueError, "%U: JSON has no infinity and no NaN", value, place);
  text = PyOS_double_to_string(number, 'r', 0, Py_DTSF_ADD_DOT_0, NULL);
  if (text == NULL) {
    PyErr_NoMemory();
    return -1;
  }
  status = put(buffer, text, strlen(text));
  PyMem_Free(text);
  return status;
}

static int put_called(Buffer* buffer, PyObject* text) {
  int status;
  if (text == NULL) return -1;
  status = put_text(buffer, text);
  Py_DECREF(text);
  return status;
}

/* In UTC, in milliseconds; what is finer is cut off. A time without a zone could mean any instant: also one whose zone
 * does not tell its offset, which Python would take for a time of this machine. */
static int put_instant(State* state, Buffer* buffer, PyObject* value, const Place* place) {
  PyObject *offset = PyObject_CallMethod(value, "utcoffset", NULL), *in_utc, *text;
  Py_ssize_t length;
  const char* bytes;
  char out[40];
  int status = -1;
  if (offset == NULL) return -1;
  Py_DECREF(offset);
  if (offset == Py_None)
    return refuse(PyExc_ValueError, "%U: a datetime without a time zone could mean any instant", value, place);
  in_utc = PyObject_CallMethod(value, "astimezone", "O", state->utc);
  if (in_utc == NULL && PyErr_ExceptionMatches(PyExc_OverflowError)) {
    PyErr_Clear();
    return refuse(PyExc_ValueError, "%U: a datetime that UTC has no year for", value, place);
  }
  if (in_utc == NULL) return -1;
  text = PyObject_CallMethod(in_utc, "isoformat", "ss", "T", "milliseconds");
  Py_DECREF(in_utc);
  bytes = text == NULL ? NULL : PyUnicode_AsUTF8AndSize(text, &length);
  if (bytes != NULL && length > 23 && length < 40) { /* "2021-03-01T08:00:00.000+00:00" */
    memcpy(out, bytes, 23);
    out[23] = 'Z';
    status = put_bytes(buffer, out, 24);
  } else if (bytes != NULL) {
    status = put_bytes(buffer, bytes, (size_t)length);
  }
  Py_XDECREF(text);
  return status;
}

static int put_member(State* state, PyObject* key, PyObject* value, bool* first, Buffer* buffer, const Place* above) {
  const Place place = {above, key, 0};
  if (!PyUnicode_Check(key)) return refuse(PyExc_TypeError, "%U: a member's name is a str, not %U", key, above);
  if (put(buffer, *first ? "{" : ",", 1) < 0 || put_text(buffer, key) < 0 || put(buffer, ":", 1) < 0) return -1;
  *first = false;
  return put_value(state, value, false, buffer, &place);
}

static int end_object(Buffer* buffer, bool empty) { return put(buffer, empty ? "{}" : "}", empty ? 2 : 1); }

static int put_dict(State* state, PyObject* dict, bool thin, Buffer* buffer, const Place* place) {
  PyObject *key, *value;
  Py_ssize_t position = 0;
  bool first = true;
  while (PyDict_Next(dict, &position, &key, &value)) {
    int status;
    if (thin && value == Py_None) continue;
    Py_INCREF(key); /* the value may be of a class that takes them out of the dict while it is read */
    Py_INCREF(value);
    status = put_member(state, key, value, &first, buffer, place);
    Py_DECREF(key);
    Py_DECREF(value);
    if (status < 0) return -1;
  }
  return end_object(buffer, first);
}

static int put_mapping(State* state, PyObject* mapping, bool thin, Buffer* buffer, const Place* place) {
  PyObject* copy = PyObject_CallFunction((PyObject*)&PyDict_Type, "O", mapping);
  const int status = copy == NULL ? -1 : put_dict(state, copy, thin, buffer, place);
  Py_XDECREF(copy);
  return status;
}

static int put_record(State* state, PyObject* record, const Plan* plan, Buffer* buffer, const Place* place) {
  bool first = true;
  Py_ssize_t i;
  for (i = 0; i < plan->count; ++i) {
    PyObject* value = PyObject_GetAttr(record, plan->fields[i].name);
    int status = 0;
    if (value == NULL) return -1;
    if (value != Py_None) status = put_member(state, plan->fields[i].wire, value, &first, buffer, place);
    Py_DECREF(value);
    if (status < 0) return -1;
  }
  return end_object(buffer, first);
}

static int put_sequence(State* state, PyObject* sequence, Buffer* buffer, const Place* above) {
  const Py_ssize_t count = PySequence_Size(sequence);
  Py_ssize_t i;
  if (count < 0 || put(buffer, "[", 1) < 0) return -1;
  for (i = 0; i < count; ++i) {
    const Place place = {above, NULL, i};
    PyObject* item = PySequence_GetItem(sequence, i);
    int status = item == NULL || (i > 0 && put(buffer, ",", 1) < 0) ? -1 : 0;
    if (status == 0) status = put_value(state, item, false, buffer, &place);
    Py_XDECREF(item);
    if (status < 0) return -1;
  }
  return put(buffer, "]", 1);
}

static int put_container(State* state, PyObject* value, bool thin, Buffer* buffer, const Place* place) {
  Plan* plan;
  int status;
  if (Py_EnterRecursiveCall(" while a request is written")) return -1;
  plan = find_plan(state, (PyObject*)Py_TYPE(value));
  if (plan != NULL) {
    status = put_record(state, value, plan, buffer, place);
  } else if (PyErr_Occurred()) {
    status = -1;
  } else if (PyDict_Check(value)) {
    status = put_dict(state, value, thin, buffer, place);
  } else if (PyList_Check(value) || PyTuple_Check(value)) {
    status = put_sequence(state, value, buffer, place);
  } else if (PyObject_HasAttrString(value, "keys")) {
    status = put_mapping(state, value, thin, buffer, place);
  } else if (PySequence_Check(value) && !PyBytes_Check(value) && !PyByteArray_Check(value) &&
             !PyMemoryView_Check(value)) {
    status = put_sequence(state, value, buffer, place);
  } else {
    status = refuse(PyExc_TypeError, "%U: a value of type %U cannot be sent", value, place);
  }
  Py_LeaveRecursiveCall();
  return status;
}

static int put_value(State* state, PyObject* value, bool thin, Buffer* buffer, const Place* place) {
  int matches;
  if (PyUnicode_Check(value)) return put_text(buffer, value);
  if (value == Py_None) return put(buffer, "null", 4);
  if (value == Py_True) return put(buffer, "true", 4);
  if (value == Py_False) return put(buffer, "false", 5);
  if (PyLong_Check(value)) return put_integer(buffer, value, place);
  if (PyFloat_Check(value)) return put_float(buffer, value, place);
  if (!PyDict_Check(value) && !PyList_Check(value)) {
    matches = PyObject_IsInstance(value, state->datetime);
    if (matches != 0) return matches < 0 ? -1 : put_instant(state, buffer, value, place);
    matches = PyObject_IsInstance(value, state->date);
    if (matches != 0) return matches < 0 ? -1 : put_called(buffer, PyObject_CallMethod(value, "isoformat", NULL));
  }
  return put_container(state, value, thin, buffer, place);
}

int encode(State* state, PyObject* value, bool thin, Buffer* into) { return put_value(state, value, thin, into, NULL); }

/* to_json(value): the bytes that would be sent. */
PyObject* encode_text(PyObject* module, PyObject* value) {
  Buffer buffer = {NULL, 0, 0};
  PyObject* bytes = NULL;
  if (encode(state_of_module(module), value, false, &buffer) == 0) {
    bytes = PyBytes_FromStringAndSize(buffer.bytes, (Py_ssize_t)buffer.length);
  }
  free_buffer(&buffer);
  return bytes;
}
