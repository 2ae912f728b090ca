/* JSON of the library to Python's objects, in one pass. The library writes an object's members in the order in which
 * its class was described, so that the next key is nearly always the next field. */
#include "json_reader.h"

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
