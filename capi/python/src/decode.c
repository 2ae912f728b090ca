/* JSON of the library to Python's objects, in one pass. The library writes an object's members in the order in which
 * its class was described, so that the next key is nearly always the next field. */
#include "binding.h"

typedef struct Reader {
  State* state;
  const char* at;
  const char* end;
} Reader;

/* Nothing that the library writes comes here; a damaged text must not read past its end all the same. */
static PyObject* not_json(void) {
  if (!PyErr_Occurred()) PyErr_SetString(PyExc_SystemError, "the library's answer is not JSON");
  return NULL;
}

static void skip_space(Reader* reader) {
  while (reader->at < reader->end &&
         (*reader->at == ' ' || *reader->at == '\n' || *reader->at == '\t' || *reader->at == '\r')) {
    ++reader->at;
  }
}

static bool take(Reader* reader, char expected) {
  skip_space(reader);
  if (reader->at >= reader->end || *reader->at != expected) return false;
  ++reader->at;
  return true;
}

/* The next text's bytes as they are written; `escaped` where they are not what they mean. */
static bool raw_text(Reader* reader, const char** bytes, Py_ssize_t* length, bool* escaped) {
  const char* at;
  *escaped = false;
  if (!take(reader, '"')) return false;
  *bytes = at = reader->at;
  while (at < reader->end && *at != '"') {
    if (*at == '\\') {
      *escaped = true;
      ++at;
    }
    ++at;
  }
  if (at >= reader->end) return false;
  *length = at - *bytes;
  reader->at = at + 1;
  return true;
}

static int hex_digits(const char* at, const char* end, unsigned* value) {
  int i;
  *value = 0;
  if (end - at < 4) return -1;
  for (i = 0; i < 4; ++i) {
    const char c = at[i];
    const int digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    *value = *value * 16 + (unsigned)digit;
  }
  return 0;
}

static char* put_utf8(char* out, unsigned point) {
  if (point < 0x80) {
    *out++ = (char)point;
  } else if (point < 0x800) {
    *out++ = (char)(0xC0 | (point >> 6));
    *out++ = (char)(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    *out++ = (char)(0xE0 | (point >> 12));
    *out++ = (char)(0x80 | ((point >> 6) & 0x3F));
    *out++ = (char)(0x80 | (point & 0x3F));
  } else {
    *out++ = (char)(0xF0 | (point >> 18));
    *out++ = (char)(0x80 | ((point >> 12) & 0x3F));
    *out++ = (char)(0x80 | ((point >> 6) & 0x3F));
    *out++ = (char)(0x80 | (point & 0x3F));
  }
  return out;
}

/* What an escape means never takes more bytes than the escape. */
static PyObject* unescaped(const char* at, Py_ssize_t length) {
  static const char marks[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
  const char* end = at + length;
  char *bytes = PyMem_Malloc((size_t)length + 1), *out = bytes;
  PyObject* text;
  if (bytes == NULL) return PyErr_NoMemory();
  while (at < end) {
    const char* mark;
    unsigned point, low;
    if (*at != '\\') {
      *out++ = *at++;
      continue;
    }
    ++at;
    mark = at < end && *at != '\0' ? strchr(marks, *at) : NULL;
    if (mark != NULL) {
      *out++ = meant[mark - marks];
      ++at;
    } else if (at < end && *at == 'u' && hex_digits(at + 1, end, &point) == 0) {
      at += 5;
      if (point >= 0xD800 && point < 0xDC00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u' &&
          hex_digits(at + 2, end, &low) == 0 && low >= 0xDC00 && low < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        at += 6;
      }
      out = put_utf8(out, point);
    } else {
      PyMem_Free(bytes);
      return not_json();
    }
  }
  text = PyUnicode_DecodeUTF8(bytes, out - bytes, NULL);
  PyMem_Free(bytes);
  return text;
}

static PyObject* text_of(const char* bytes, Py_ssize_t length, bool escaped) {
  return escaped ? unescaped(bytes, length) : PyUnicode_DecodeUTF8(bytes, length, NULL);
}

static PyObject* read_text(Reader* reader) {
  const char* bytes;
  Py_ssize_t length;
  bool escaped;
  if (!raw_text(reader, &bytes, &length, &escaped)) return not_json();
  return text_of(bytes, length, escaped);
}

/* The value that was made of these bytes before, or a new one: a text, or what `make` makes of the text. */
static PyObject* remembered(Memo* memo, const char* bytes, Py_ssize_t length, PyObject* make) {
  uint32_t hash = 2166136261U;
  Py_ssize_t i;
  PyObject *text, *value;
  if (length > MEMO_LONGEST) return PyUnicode_DecodeUTF8(bytes, length, NULL);
  for (i = 0; i < length; ++i) hash = (hash ^ (unsigned char)bytes[i]) * 16777619U;
  hash = (hash ^ (hash >> 15)) % MEMO_SLOTS;
  if (memo->slots[hash].value != NULL && memo->slots[hash].length == length &&
      memcmp(memo->slots[hash].bytes, bytes, (size_t)length) == 0) {
    Py_INCREF(memo->slots[hash].value);
    return memo->slots[hash].value;
  }
  text = value = PyUnicode_DecodeUTF8(bytes, length, NULL);
  if (text != NULL && make != NULL) {
    value = PyObject_CallFunctionObjArgs(make, text, NULL);
    Py_DECREF(text);
  }
  if (value == NULL) return NULL;
  Py_XDECREF(memo->slots[hash].value);
  Py_INCREF(value);
  memo->slots[hash].value = value;
  memo->slots[hash].length = (unsigned char)length;
  memcpy(memo->slots[hash].bytes, bytes, (size_t)length);
  return value;
}

static PyObject* read_number(Reader* reader, bool as_float) {
  char digits[64];
  const char* begin = reader->at;
  const char* at = begin;
  bool whole = true;
  size_t length;
  int64_t value = 0;
  while (at < reader->end &&
         (*at == '-' || *at == '+' || *at == '.' || *at == 'e' || *at == 'E' || (*at >= '0' && *at <= '9'))) {
    if (*at == '.' || *at == 'e' || *at == 'E') whole = false;
    ++at;
  }
  length = (size_t)(at - begin);
  if (length == 0 || length >= sizeof digits) return not_json();
  reader->at = at;
  if (whole && length <= 18) {
    for (at = *begin == '-' ? begin + 1 : begin; at < reader->at; ++at) value = value * 10 + (*at - '0');
    if (*begin == '-') value = -value;
    return as_float ? PyFloat_FromDouble((double)value) : PyLong_FromLongLong(value);
  }
  memcpy(digits, begin, length);
  digits[length] = '\0';
  if (whole && !as_float) return PyLong_FromString(digits, NULL, 10);
  {
    const double number = PyOS_string_to_double(digits, NULL, NULL);
    return number == -1.0 && PyErr_Occurred() ? NULL : PyFloat_FromDouble(number);
  }
}

static PyObject* read_word(Reader* reader) {
  const size_t left = (size_t)(reader->end - reader->at);
  PyObject* value = NULL;
  size_t length = 4;
  if (left >= 4 && memcmp(reader->at, "null", 4) == 0) value = Py_None;
  if (left >= 4 && memcmp(reader->at, "true", 4) == 0) value = Py_True;
  if (left >= 5 && memcmp(reader->at, "false", 5) == 0) {
    value = Py_False;
    length = 5;
  }
  if (value == NULL) return not_json();
  reader->at += length;
  Py_INCREF(value);
  return value;
}

static PyObject* read_shaped(Reader* reader, const Shape* shape);
static int fill_record(Reader* reader, const Plan* plan, PyObject* record);

static const Shape any_shape = {KIND_ANY, NULL, NULL};

static PyObject* read_list(Reader* reader, const Shape* element) {
  PyObject* list = PyList_New(0);
  if (list == NULL || !take(reader, '[')) goto failed;
  if (take(reader, ']')) return list;
  do {
    PyObject* item = read_shaped(reader, element);
    const int added = item == NULL ? -1 : PyList_Append(list, item);
    Py_XDECREF(item);
    if (added < 0) goto failed;
  } while (take(reader, ','));
  if (take(reader, ']')) return list;
failed:
  Py_XDECREF(list);
  return not_json();
}

static PyObject* read_members(Reader* reader, const Shape* element) {
  PyObject* members = PyDict_New();
  if (members == NULL || !take(reader, '{')) goto failed;
  if (take(reader, '}')) return members;
  do {
    const char* bytes;
    Py_ssize_t length;
    bool escaped;
    PyObject *key, *value;
    int added = -1;
    if (!raw_text(reader, &bytes, &length, &escaped)) goto failed;
    key = escaped ? unescaped(bytes, length) : remembered(&reader->state->texts, bytes, length, NULL);
    value = key != NULL && take(reader, ':') ? read_shaped(reader, element) : NULL;
    if (value != NULL) added = PyDict_SetItem(members, key, value);
    Py_XDECREF(key);
    Py_XDECREF(value);
    if (added < 0) goto failed;
  } while (take(reader, ','));
  if (take(reader, '}')) return members;
failed:
  Py_XDECREF(members);
  return not_json();
}

static PyObject* read_record(Reader* reader, const Plan* plan) {
  PyObject* record = plan->make((PyTypeObject*)plan->type, 0);
  if (record != NULL && fill_record(reader, plan, record) < 0) {
    Py_DECREF(record);
    return NULL;
  }
  return record;
}

static PyObject* read_special_text(Reader* reader, Kind kind) {
  State* state = reader->state;
  const char* bytes;
  Py_ssize_t length;
  bool escaped;
  if (!raw_text(reader, &bytes, &length, &escaped)) return not_json();
  if (escaped) return unescaped(bytes, length);
  if (kind == KIND_CODE) return remembered(&state->texts, bytes, length, NULL);
  return remembered(&state->dates, bytes, length,
                    kind == KIND_DATE ? state->date_from_text : state->datetime_from_text);
}

static PyObject* read_any(Reader* reader, const Shape* shape) {
  PyObject* value;
  switch (*reader->at) {
    case '"': return read_text(reader);
    case '{':
    case '[':
      if (Py_EnterRecursiveCall(" while a value of JSON is read")) return NULL;
      value = *reader->at == '[' ? read_list(reader, &any_shape) : read_members(reader, &any_shape);
      Py_LeaveRecursiveCall();
      return value;
    case 'n':
    case 't':
    case 'f': return read_word(reader);
    default: return read_number(reader, shape->kind == KIND_NUMBER);
  }
}

static PyObject* read_shaped(Reader* reader, const Shape* shape) {
  skip_space(reader);
  if (reader->at >= reader->end) return not_json();
  if (*reader->at == '{') {
    if (shape->kind == KIND_RECORD) return read_record(reader, shape->plan);
    if (shape->kind == KIND_NAMED) return read_members(reader, shape->element);
  } else if (*reader->at == '[') {
    if (shape->kind == KIND_LIST) return read_list(reader, shape->element);
  } else if (*reader->at == '"') {
    if (shape->kind == KIND_CODE || shape->kind == KIND_DATE || shape->kind == KIND_INSTANT) {
      return read_special_text(reader, shape->kind);
    }
  }
  return read_any(reader, shape);
}

/* Sets a field and gives up the value. */
static int set_field(const PlanField* field, PyObject* record, PyObject* value) {
  int status;
  if (value == NULL) return -1;
  status = field->set(field->slot, record, value);
  Py_DECREF(value);
  return status;
}

static int set_none(const Plan* plan, PyObject* record, Py_ssize_t from, Py_ssize_t to) {
  for (; from < to; ++from) {
    if (plan->fields[from].set(plan->fields[from].slot, record, Py_None) < 0) return -1;
  }
  return 0;
}

/* The field of a key, mostly at `from`; `count` for one that the class does not know. */
static Py_ssize_t field_of(const Plan* plan, const char* key, Py_ssize_t length, Py_ssize_t from) {
  Py_ssize_t i;
  for (i = from; i < plan->count; ++i) {
    if (plan->fields[i].key_length == length && memcmp(plan->fields[i].key, key, (size_t)length) == 0) return i;
  }
  return plan->count;
}

/* Fields without a value become None. An unknown member is of a newer library, and passed over. A member out of its
 * order does not come; it would be found all the same, for its field was set to None and is set again. */
static int fill_record(Reader* reader, const Plan* plan, PyObject* record) {
  Py_ssize_t next = 0;
  if (!take(reader, '{')) goto failed;
  if (!take(reader, '}')) {
    do {
      const char* key;
      Py_ssize_t length, index;
      bool escaped;
      PyObject* value;
      if (!raw_text(reader, &key, &length, &escaped) || !take(reader, ':')) goto failed;
      index = field_of(plan, key, length, next);
      if (index < plan->count) {
        if (set_none(plan, record, next, index) < 0) return -1;
        next = index + 1;
      } else {
        index = field_of(plan, key, length, 0);
      }
      value = read_shaped(reader, index < plan->count ? &plan->fields[index].shape : &any_shape);
      if (index >= plan->count) {
        if (value == NULL) return -1;
        Py_DECREF(value);
      } else if (set_field(&plan->fields[index], record, value) < 0) {
        return -1;
      }
    } while (take(reader, ','));
    if (!take(reader, '}')) goto failed;
  }
  return set_none(plan, record, next, plan->count);
failed:
  not_json();
  return -1;
}

PyObject* decode(State* state, const char* json, size_t length, Plan* plan) {
  Reader reader = {state, json, json + length};
  const Shape shape = {plan == NULL ? KIND_ANY : KIND_RECORD, plan, NULL};
  return read_shaped(&reader, &shape);
}

/* Goes to the value of a member of the outermost object, past those before it. */
static int find_member(Reader* reader, const char* name) {
  if (!take(reader, '{')) return -1;
  do {
    const char* key;
    Py_ssize_t length;
    bool escaped;
    PyObject* passed;
    if (!raw_text(reader, &key, &length, &escaped) || !take(reader, ':')) return -1;
    if ((size_t)length == strlen(name) && memcmp(key, name, (size_t)length) == 0) return 0;
    passed = read_shaped(reader, &any_shape);
    if (passed == NULL) return -1;
    Py_DECREF(passed);
  } while (take(reader, ','));
  return -1;
}

PyObject* decode_items(State* state, const char* json, size_t length, Plan* item) {
  Reader reader = {state, json, json + length};
  const Shape element = {item == NULL ? KIND_ANY : KIND_RECORD, item, NULL};
  return find_member(&reader, "items") < 0 ? not_json() : read_list(&reader, &element);
}

int decode_results(State* state, const char* json, size_t length, PyObject* targets) {
  Reader reader = {state, json, json + length};
  const Py_ssize_t count = PyList_Size(targets);
  Py_ssize_t i;
  if (find_member(&reader, "results") < 0 || !take(&reader, '[')) goto failed;
  for (i = 0; i < count; ++i) {
    PyObject* record = PyList_GetItem(targets, i);
    Plan* plan = find_plan(state, (PyObject*)Py_TYPE(record));
    if (i > 0 && !take(&reader, ',')) goto failed;
    if (plan == NULL || fill_record(&reader, plan, record) < 0) goto failed;
  }
  return 0;
failed:
  not_json();
  return -1;
}

/* from_json(bytes, type): what an answer of these bytes would be. */
PyObject* decode_bytes(PyObject* module, PyObject* const* arguments, Py_ssize_t count) {
  State* state = state_of_module(module);
  Plan* plan;
  if (count != 2 || !PyBytes_Check(arguments[0])) {
    PyErr_SetString(PyExc_TypeError, "from_json(bytes, type)");
    return NULL;
  }
  if (plan_argument(state, arguments[1], &plan) < 0) return NULL;
  return decode(state, PyBytes_AsString(arguments[0]), (size_t)PyBytes_Size(arguments[0]), plan);
}
