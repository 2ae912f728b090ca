/* A long list as an iterator. One page at a time is in memory; the next one is read when the last item was taken. */
#include "binding.h"

typedef struct Cursor {
  PyObject_HEAD State* state;
  Session* session;
  mukana_cursor* handle; /* NULL once closed */
  Plan* item;            /* NULL: plain dicts */
  PyObject* page;
  Py_ssize_t taken;
  bool reading;
} Cursor;

/* cursor(operation, request, type) */
PyObject* session_cursor(PyObject* self, PyObject* const* arguments, Py_ssize_t count) {
  Session* session = (Session*)self;
  State* state = session->state;
  Buffer json = {NULL, 0, 0};
  mukana_response* response = NULL;
  mukana_cursor* handle = NULL;
  Py_ssize_t length;
  const char* name;
  Plan* item;
  Cursor* cursor;
  int32_t status;
  Call call;
  if (count != 3) {
    PyErr_SetString(PyExc_TypeError, "cursor(operation, request, type)");
    return NULL;
  }
  name = text_argument(state, arguments[0], "operation", &length);
  if (name == NULL || plan_argument(state, arguments[2], &item) < 0 || encode(state, arguments[1], true, &json) < 0 ||
      enter_call(session, &call) < 0) {
    free_buffer(&json);
    return NULL;
  }
  Py_BEGIN_ALLOW_THREADS status =
      mukana_cursor_open(session->handle, name, (size_t)length, json.bytes, json.length, &handle, &response);
  Py_END_ALLOW_THREADS leave_call(session, &call);
  free_buffer(&json);
  if (status != MUKANA_OK) return raise_response(state, response);
  mukana_response_free(response);
  cursor = PyObject_GC_New(Cursor, state->cursor_type);
  if (cursor == NULL) {
    mukana_cursor_close(handle);
    return NULL;
  }
  cursor->state = state;
  cursor->session = session;
  Py_INCREF((PyObject*)session);
  cursor->handle = handle;
  cursor->item = item;
  cursor->page = NULL;
  cursor->taken = 0;
  cursor->reading = false;
  PyObject_GC_Track(cursor);
  return (PyObject*)cursor;
}

/* A list, empty after the last page. */
static PyObject* read_page(Cursor* cursor) {
  State* state = cursor->state;
  mukana_response* response = NULL;
  PyObject* items;
  size_t length;
  int32_t status;
  Call call;
  if (cursor->handle == NULL) return raise_status(state, MUKANA_E_CLOSED, "The cursor was closed.");
  if (cursor->reading) return raise_status(state, MUKANA_E_BUSY, "The cursor is reading a page.");
  if (enter_call(cursor->session, &call) < 0) return NULL;
  cursor->reading = true;
  Py_BEGIN_ALLOW_THREADS status = mukana_cursor_next(cursor->handle, &response);
  Py_END_ALLOW_THREADS cursor->reading = false;
  if (!leave_call(cursor->session, &call)) {
    mukana_response_free(response);
    return NULL;
  }
  if (status != MUKANA_OK) return raise_response(state, response);
  {
    const char* body = mukana_response_body(response, &length);
    items = decode_items(state, body, length, cursor->item);
  }
  mukana_response_free(response);
  return items;
}

static PyObject* cursor_next(PyObject* self) {
  Cursor* cursor = (Cursor*)self;
  PyObject* item;
  while (cursor->page == NULL || cursor->taken == PyList_Size(cursor->page)) {
    PyObject* page;
    if (cursor->page != NULL && cursor->handle != NULL && mukana_cursor_is_done(cursor->handle)) return NULL;
    page = read_page(cursor);
    if (page == NULL) return NULL;
    Py_XDECREF(cursor->page);
    cursor->page = page;
    cursor->taken = 0;
  }
  item = PyList_GetItem(cursor->page, cursor->taken++);
  Py_XINCREF(item);
  return item;
}

/* next_page(): what is left of the page at hand, else the next one; an empty list at the end. */
static PyObject* cursor_next_page(PyObject* self, PyObject* unused) {
  Cursor* cursor = (Cursor*)self;
  PyObject* page;
  (void)unused;
  if (cursor->page != NULL && cursor->taken < PyList_Size(cursor->page)) {
    page = PyList_GetSlice(cursor->page, cursor->taken, PyList_Size(cursor->page));
    cursor->taken = PyList_Size(cursor->page);
    return page;
  }
  for (;;) {
    if (cursor->handle != NULL && mukana_cursor_is_done(cursor->handle)) return PyList_New(0);
    page = read_page(cursor);
    if (page == NULL || PyList_Size(page) > 0) return page;
    Py_DECREF(page); /* a page may be empty in the middle of a list */
  }
}

static PyObject* cursor_close(PyObject* self, PyObject* unused) {
  Cursor* cursor = (Cursor*)self;
  (void)unused;
  if (cursor->reading) return raise_status(cursor->state, MUKANA_E_BUSY, "The cursor is reading a page.");
  if (cursor->handle != NULL) mukana_cursor_close(cursor->handle);
  cursor->handle = NULL;
  Py_CLEAR(cursor->page);
  Py_RETURN_NONE;
}

/* A session's progress may hold a cursor of the session. */
static int cursor_traverse(PyObject* self, visitproc visit, void* arg) {
  Py_VISIT(Py_TYPE(self));
  Py_VISIT((PyObject*)((Cursor*)self)->session);
  Py_VISIT(((Cursor*)self)->page);
  return 0;
}

static void cursor_dealloc(PyObject* self) {
  Cursor* cursor = (Cursor*)self;
  PyTypeObject* type = Py_TYPE(self);
  PyObject_GC_UnTrack(self);
  if (cursor->handle != NULL) mukana_cursor_close(cursor->handle);
  Py_XDECREF(cursor->page);
  Py_DECREF(cursor->session);
  PyObject_GC_Del(self);
  Py_DECREF(type);
}

static PyObject* cursor_self(PyObject* self) {
  Py_INCREF(self);
  return self;
}

static PyMethodDef methods[] = {
    {"next_page", cursor_next_page, METH_NOARGS, NULL},
    {"close", cursor_close, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
static PyType_Slot slots[] = {{Py_tp_dealloc, cursor_dealloc}, {Py_tp_traverse, cursor_traverse},
                              {Py_tp_iter, cursor_self},       {Py_tp_iternext, cursor_next},
                              {Py_tp_methods, methods},        {0, NULL}};
static PyType_Spec spec = {"mukana._mukana.Cursor", sizeof(Cursor), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};

int add_cursor_type(PyObject* module, State* state) {
  state->cursor_type = (PyTypeObject*)PyType_FromModuleAndSpec(module, &spec, NULL);
  return state->cursor_type == NULL ? -1 : PyModule_AddType(module, state->cursor_type);
}
