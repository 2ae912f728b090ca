/* What the parts of the extension module share. It stands on mukana.h and on CPython's limited API of 3.11, so that one
 * binary serves every later CPython. The typed classes above it are Python; this is the waist: handles, calls, JSON.
 *
 * Three rules keep it safe. The GIL is released around every library function that may wait, since a waiting thread that
 * held it would stop the callback of the thread that it waits for. A handle is never closed while a call of ours uses
 * it: each object counts its running calls under the GIL. And a callback touches Python between BEGIN_CALLBACK and
 * END_CALLBACK alone. */
#ifndef MUKANA_PYTHON_BINDING_H
#define MUKANA_PYTHON_BINDING_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030B0000
#include <Python.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "mukana.h"

/* Short texts that come again and again, such as codes and keys: found by their bytes, they need no new object. */
#define MEMO_SLOTS 512
#define MEMO_LONGEST 31
typedef struct Memo {
  struct {
    unsigned char length;
    char bytes[MEMO_LONGEST];
    PyObject* value;
  } slots[MEMO_SLOTS];
} Memo;

typedef struct State {
  PyTypeObject* workspace_type;
  PyTypeObject* session_type;
  PyTypeObject* cursor_type;
  PyTypeObject* plan_type;
  PyObject* plans;      /* dict: a record's class -> its plan */
  PyObject* make_error; /* mukana.errors.of(status, code, message, path, retryable, details) */
  PyObject* date;
  PyObject* datetime;
  PyObject* utc;
  PyObject* date_from_text;
  PyObject* datetime_from_text;
  Memo texts;
  Memo dates;
} State;

State* state_of_module(PyObject* module);

/* --- records.c: how the objects of JSON become instances of described classes --- */

typedef enum Kind {
  KIND_ANY,
  KIND_NUMBER,
  KIND_CODE,
  KIND_DATE,
  KIND_INSTANT,
  KIND_RECORD,
  KIND_LIST,
  KIND_NAMED
} Kind;

typedef struct Plan Plan;
typedef struct Shape Shape;
struct Shape {
  Kind kind;
  Plan* plan;     /* of a record; borrowed, since plans live as long as the module */
  Shape* element; /* of a list or of values by name */
};

typedef struct PlanField {
  PyObject* name;  /* of the attribute: the key, or the key and "_" where that is a word of Python's */
  PyObject* wire;  /* the key in JSON */
  const char* key; /* its bytes */
  Py_ssize_t key_length;
  PyObject* slot; /* the member of the class, whose setter is called without a look-up */
  descrsetfunc set;
  Shape shape;
} PlanField;

/* What is known of one class. */
struct Plan {
  PyObject_HEAD PyObject* type;
  allocfunc make;
  Py_ssize_t count;
  PlanField* fields;
};

int add_plan_type(PyObject* module, State* state);
/* The plan of a class; NULL without an exception where it is none of ours. Borrowed. */
Plan* find_plan(State* state, PyObject* type);
/* The same for an argument: NULL for None, with an exception where it is no described class. */
int plan_argument(State* state, PyObject* type, Plan** plan);
PyObject* describe_record(PyObject* module, PyObject* const* arguments, Py_ssize_t count);
PyObject* blank_record(PyObject* module, PyObject* type);

/* --- decode.c, over json_reader.c --- */

/* Without a plan: dict, list, str, int, float, bool and None. */
PyObject* decode(State* state, const char* json, size_t length, Plan* plan);
/* The "items" of an object. */
PyObject* decode_items(State* state, const char* json, size_t length, Plan* item);
/* Fills the records of `targets` from the "results" of an object. */
int decode_results(State* state, const char* json, size_t length, PyObject* targets);

PyObject* decode_bytes(PyObject* module, PyObject* const* arguments, Py_ssize_t count);

/* --- encode.c --- */

typedef struct Buffer {
  char* bytes;
  size_t length;
  size_t capacity;
} Buffer;

/* Appends a value as JSON. `thin` leaves out those members of the outermost dict that are None. */
int encode(State* state, PyObject* value, bool thin, Buffer* into);
void free_buffer(Buffer* buffer);
PyObject* encode_text(PyObject* module, PyObject* value);

/* --- callback.c --- */

/* Around what a callback of the library does in Python, with the GIL. A thread that wants the GIL of an interpreter that
 * is at its end is ended there by CPython (before 3.14), which would unwind the library's own frames too, and C++ aborts
 * the process for that. Such a thread, of a daemon in the middle of a call, is stopped for good here instead. */
#define BEGIN_CALLBACK                   \
  pthread_cleanup_push(stay_here, NULL); \
  {                                      \
    const PyGILState_STATE gil = PyGILState_Ensure();
#define END_CALLBACK       \
  PyGILState_Release(gil); \
  }                        \
  pthread_cleanup_pop(0)

/* Never returns. */
void stay_here(void* unused);

/* --- errors.c --- */

/* Frees the response. Always answers NULL, with an exception set. */
PyObject* raise_response(State* state, mukana_response* response);
PyObject* raise_status(State* state, int32_t status, const char* message);
/* UTF-8 of an argument, or NULL with an exception (E_UTF8 for a text with lone surrogates). */
const char* text_argument(State* state, PyObject* text, const char* name, Py_ssize_t* length);

/* --- workspace.c --- */

typedef struct Workspace {
  PyObject_HEAD State* state;
  mukana_workspace* handle; /* NULL once closed */
  int running;
  struct Session* sessions; /* those that were not ended, linked to each other; it does not keep them */
} Workspace;

int add_workspace_type(PyObject* module, State* state);
PyObject* open_workspace(PyObject* module, PyObject* const* arguments, Py_ssize_t count);

/* --- session.c --- */

/* One running call: whose thread it is, and what a callback raised in it. */
typedef struct Call {
  struct Call* next;
  unsigned long thread;
  PyObject *type, *value, *trace;
} Call;

typedef struct Session {
  PyObject_HEAD State* state;
  Workspace* workspace;
  mukana_session* handle; /* NULL once ended */
  PyObject* actor;        /* a dict: who acts, as it is in force */
  PyObject* progress;     /* a callable, or NULL */
  Call* calls;
  struct Session *previous, *next; /* among the workspace's, while it has a handle */
} Session;

int add_session_type(PyObject* module, State* state);
/* Ends what is left of a workspace's sessions. -1 with an exception where a call is running on one. */
int end_sessions(Workspace* workspace);
PyObject* begin_session(Workspace* workspace, PyObject* options);
/* Enters a call, or raises E_CLOSED. Every entered call is left. */
int enter_call(Session* session, Call* call);
/* Takes the call off. False where a callback raised: that exception is set then. */
bool leave_call(Session* session, Call* call);
/* In a callback: keeps the exception that is set for when the call has returned. */
void keep_exception(Session* session);

/* --- transfer.c: import, export, backup --- */

PyObject* session_import(PyObject* self, PyObject* const* arguments, Py_ssize_t count);
PyObject* session_export(PyObject* self, PyObject* const* arguments, Py_ssize_t count);
PyObject* workspace_backup(PyObject* self, PyObject* const* arguments, Py_ssize_t count);

/* --- cursor.c --- */

int add_cursor_type(PyObject* module, State* state);
PyObject* session_cursor(PyObject* self, PyObject* const* arguments, Py_ssize_t count);

#define METHOD(function) ((PyCFunction)(void (*)(void))(function))

#endif
