/* The extension module mukana._mukana; see the package mukana for what it is used through. */
#include "binding.h"

State* state_of_module(PyObject* module) { return (State*)PyModule_GetState(module); }

static PyObject* version(PyObject* module, PyObject* unused) {
  (void)module, (void)unused;
  return PyUnicode_FromString(mukana_version());
}

/* catalogue(operation): one operation, or with None all that the library tells of itself. */
static PyObject* catalogue(PyObject* module, PyObject* operation) {
  State* state = state_of_module(module);
  mukana_response* response = NULL;
  const char* name = NULL;
  Py_ssize_t name_length = 0;
  PyObject* value;
  size_t length;
  const char* body;
  if (operation != Py_None) {
    name = text_argument(state, operation, "operation", &name_length);
    if (name == NULL) return NULL;
  }
  if (mukana_catalogue(name, (size_t)name_length, &response) != MUKANA_OK) return raise_response(state, response);
  body = mukana_response_body(response, &length);
  value = decode(state, body, length, NULL);
  mukana_response_free(response);
  return value;
}

static PyMethodDef functions[] = {
    {"open", METHOD(open_workspace), METH_FASTCALL, NULL},
    {"version", version, METH_NOARGS, NULL},
    {"catalogue", catalogue, METH_O, NULL},
    {"describe", METHOD(describe_record), METH_FASTCALL, NULL},
    {"blank", blank_record, METH_O, NULL},
    {"to_json", encode_text, METH_O, NULL},
    {"from_json", METHOD(decode_bytes), METH_FASTCALL, NULL},
    {NULL, NULL, 0, NULL},
};

static PyObject* attribute_of(const char* module, const char* name) {
  PyObject* imported = PyImport_ImportModule(module);
  PyObject* attribute = imported == NULL ? NULL : PyObject_GetAttrString(imported, name);
  Py_XDECREF(imported);
  return attribute;
}

static int find_python(State* state) {
  PyObject* zone = attribute_of("datetime", "timezone");
  state->utc = zone == NULL ? NULL : PyObject_GetAttrString(zone, "utc");
  Py_XDECREF(zone);
  state->date = attribute_of("datetime", "date");
  state->datetime = attribute_of("datetime", "datetime");
  state->make_error = attribute_of("mukana.errors", "of");
  if (state->utc == NULL || state->date == NULL || state->datetime == NULL || state->make_error == NULL) return -1;
  state->date_from_text = PyObject_GetAttrString(state->date, "fromisoformat");
  state->datetime_from_text = PyObject_GetAttrString(state->datetime, "fromisoformat");
  return state->date_from_text == NULL || state->datetime_from_text == NULL ? -1 : 0;
}

static int fill_module(PyObject* module) {
  State* state = state_of_module(module);
  memset(state, 0, sizeof *state);
  if (mukana_abi_version() < MUKANA_ABI_VERSION) {
    PyErr_SetString(PyExc_ImportError, "the mukana library is older than this package");
    return -1;
  }
  if (find_python(state) < 0 || add_plan_type(module, state) < 0 || add_workspace_type(module, state) < 0) return -1;
  return add_session_type(module, state) < 0 || add_cursor_type(module, state) < 0 ? -1 : 0;
}

static int traverse(PyObject* module, visitproc visit, void* arg) {
  State* state = state_of_module(module);
  if (state == NULL) return 0;
  Py_VISIT(state->workspace_type);
  Py_VISIT(state->session_type);
  Py_VISIT(state->cursor_type);
  Py_VISIT(state->plan_type);
  Py_VISIT(state->plans);
  Py_VISIT(state->make_error);
  return 0;
}

static void clear_memo(Memo* memo) {
  size_t i;
  for (i = 0; i < MEMO_SLOTS; ++i) Py_CLEAR(memo->slots[i].value);
}

static int clear(PyObject* module) {
  State* state = state_of_module(module);
  if (state == NULL) return 0;
  Py_CLEAR(state->plans);
  Py_CLEAR(state->make_error);
  Py_CLEAR(state->date);
  Py_CLEAR(state->datetime);
  Py_CLEAR(state->utc);
  Py_CLEAR(state->date_from_text);
  Py_CLEAR(state->datetime_from_text);
  clear_memo(&state->texts);
  clear_memo(&state->dates);
  Py_CLEAR(state->workspace_type);
  Py_CLEAR(state->session_type);
  Py_CLEAR(state->cursor_type);
  Py_CLEAR(state->plan_type);
  return 0;
}

static void free_module(void* module) { clear((PyObject*)module); }

static PyModuleDef_Slot slots[] = {{Py_mod_exec, fill_module}, {0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT,
                                        "mukana._mukana",
                                        "The library, as Python calls it.",
                                        sizeof(State),
                                        functions,
                                        slots,
                                        traverse,
                                        clear,
                                        free_module};

PyMODINIT_FUNC PyInit__mukana(void) { return PyModuleDef_Init(&definition); }
