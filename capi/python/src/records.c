/* Plans: what is known of a class whose instances are made from JSON. */
#include "binding.h"

static void free_shape(Shape* shape) {
  if (shape->element == NULL) return;
  free_shape(shape->element);
  PyMem_Free(shape->element);
  shape->element = NULL;
}

static void plan_dealloc(PyObject* self) {
  Plan* plan = (Plan*)self;
  PyTypeObject* type = Py_TYPE(self);
  Py_ssize_t i;
  for (i = 0; i < plan->count; ++i) {
    Py_XDECREF(plan->fields[i].name);
    Py_XDECREF(plan->fields[i].wire);
    Py_XDECREF(plan->fields[i].slot);
    free_shape(&plan->fields[i].shape);
  }
  PyMem_Free(plan->fields);
  Py_XDECREF(plan->type);
  PyObject_Free(self);
  Py_DECREF(type);
}

static PyType_Slot plan_slots[] = {{Py_tp_dealloc, plan_dealloc}, {0, NULL}};
static PyType_Spec plan_spec = {"mukana._mukana.Plan", sizeof(Plan), 0,
                                Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, plan_slots};

int add_plan_type(PyObject* module, State* state) {
  state->plan_type = (PyTypeObject*)PyType_FromModuleAndSpec(module, &plan_spec, NULL);
  state->plans = PyDict_New();
  return state->plan_type == NULL || state->plans == NULL ? -1 : 0;
}

Plan* find_plan(State* state, PyObject* type) { return (Plan*)PyDict_GetItemWithError(state->plans, type); }

int plan_argument(State* state, PyObject* type, Plan** plan) {
  *plan = NULL;
  if (type == Py_None) return 0;
  *plan = find_plan(state, type);
  if (*plan == NULL && !PyErr_Occurred()) PyErr_SetString(PyExc_TypeError, "a record's class is expected");
  return *plan == NULL ? -1 : 0;
}

static int read_shape(State* state, PyObject* written, Shape* shape);

static int read_element(State* state, PyObject* written, Kind kind, Shape* shape) {
  shape->kind = kind;
  shape->element = PyMem_Calloc(1, sizeof(Shape));
  if (shape->element == NULL) {
    PyErr_NoMemory();
    return -1;
  }
  return read_shape(state, written, shape->element);
}

/* "number", "code", "date", "instant"; a described class; [what is in the list]; (what is there by name,). */
static int read_shape(State* state, PyObject* written, Shape* shape) {
  static const struct {
    const char* name;
    Kind kind;
  } simple[] = {
      {"any", KIND_ANY}, {"number", KIND_NUMBER}, {"code", KIND_CODE}, {"date", KIND_DATE}, {"instant", KIND_INSTANT}};
  size_t i;
  if (PyList_Check(written) && PyList_Size(written) == 1) {
    return read_element(state, PyList_GetItem(written, 0), KIND_LIST, shape);
  }
  if (PyTuple_Check(written) && PyTuple_Size(written) == 1) {
    return read_element(state, PyTuple_GetItem(written, 0), KIND_NAMED, shape);
  }
  if (PyUnicode_Check(written)) {
    for (i = 0; i < sizeof simple / sizeof *simple; ++i) {
      if (PyUnicode_CompareWithASCIIString(written, simple[i].name) == 0) {
        shape->kind = simple[i].kind;
        return 0;
      }
    }
  } else {
    shape->kind = KIND_RECORD;
    shape->plan = find_plan(state, written);
    if (shape->plan != NULL) return 0;
  }
  if (!PyErr_Occurred()) PyErr_Format(PyExc_TypeError, "%R is not how a field may be described", written);
  return -1;
}

static int read_field(State* state, PyObject* type, PyObject* name, PyObject* shapes, PlanField* field) {
  PyObject* written;
  Py_INCREF(name);
  field->name = name;
  field->key = PyUnicode_AsUTF8AndSize(name, &field->key_length);
  if (field->key == NULL) return -1;
  if (field->key_length > 0 && field->key[field->key_length - 1] == '_') --field->key_length;
  field->wire = PyUnicode_FromStringAndSize(field->key, field->key_length);
  if (field->wire == NULL) return -1;
  field->slot = PyObject_GetAttr(type, name);
  if (field->slot == NULL) return -1;
  field->set = (descrsetfunc)PyType_GetSlot(Py_TYPE(field->slot), Py_tp_descr_set);
  if (field->set == NULL) {
    PyErr_Format(PyExc_TypeError, "%R is not a slot of %R", name, type);
    return -1;
  }
  written = PyDict_GetItemWithError(shapes, name);
  if (written == NULL) return PyErr_Occurred() ? -1 : 0;
  return read_shape(state, written, &field->shape);
}

/* describe(type, names, shapes): from now on instances of this class are made from JSON, slot by slot. */
PyObject* describe_record(PyObject* module, PyObject* const* arguments, Py_ssize_t count) {
  State* state = state_of_module(module);
  Plan* plan;
  Py_ssize_t i;
  if (count != 3 || !PyType_Check(arguments[0]) || !PyTuple_Check(arguments[1]) || !PyDict_Check(arguments[2])) {
    PyErr_SetString(PyExc_TypeError, "describe(type, names, shapes)");
    return NULL;
  }
  plan = PyObject_New(Plan, state->plan_type);
  if (plan == NULL) return NULL;
  Py_INCREF(arguments[0]);
  plan->type = arguments[0];
  plan->make = (allocfunc)PyType_GetSlot((PyTypeObject*)arguments[0], Py_tp_alloc);
  plan->count = 0;
  plan->fields = PyMem_Calloc((size_t)PyTuple_Size(arguments[1]) + 1, sizeof(PlanField));
  if (plan->fields == NULL) {
    Py_DECREF(plan);
    return PyErr_NoMemory();
  }
  /* Known before its fields are read, since they may be of the class itself: an item of a form holds items. */
  if (PyDict_SetItem(state->plans, arguments[0], (PyObject*)plan) < 0) {
    Py_DECREF(plan);
    return NULL;
  }
  for (i = 0; i < PyTuple_Size(arguments[1]); ++i) {
    plan->count = i + 1;
    if (read_field(state, arguments[0], PyTuple_GetItem(arguments[1], i), arguments[2], &plan->fields[i]) < 0) {
      PyObject *type, *value, *trace;
      PyErr_Fetch(&type, &value, &trace);
      PyDict_DelItem(state->plans, arguments[0]);
      PyErr_Restore(type, value, trace);
      Py_DECREF(plan);
      return NULL;
    }
  }
  Py_DECREF(plan);
  Py_RETURN_NONE;
}

/* blank(type): an instance whose fields are not there yet. */
PyObject* blank_record(PyObject* module, PyObject* type) {
  Plan* plan;
  if (plan_argument(state_of_module(module), type, &plan) < 0) return NULL;
  if (plan == NULL) Py_RETURN_NONE;
  return plan->make((PyTypeObject*)plan->type, 0);
}
