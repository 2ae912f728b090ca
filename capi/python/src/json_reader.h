/* JSON text, read value by value. What fails leaves an exception. */
#ifndef MUKANA_PYTHON_JSON_READER_H
#define MUKANA_PYTHON_JSON_READER_H

#include "binding.h"

typedef struct Reader {
  State* state;
  const char* at;
  const char* end;
} Reader;

/* Nothing that the library writes comes here; a damaged text must not read past its end all the same. */
PyObject* not_json(void);

static inline void skip_space(Reader* reader) {
  while (reader->at < reader->end &&
         (*reader->at == ' ' || *reader->at == '\n' || *reader->at == '\t' || *reader->at == '\r')) {
    ++reader->at;
  }
}

/* Passes over a mark, where it is the next. */
static inline bool take(Reader* reader, char expected) {
  skip_space(reader);
  if (reader->at >= reader->end || *reader->at != expected) return false;
  ++reader->at;
  return true;
}

/* The next text's bytes as they are written; `escaped` where they are not what they mean. False without an exception
 * where there is no text. */
bool raw_text(Reader* reader, const char** bytes, Py_ssize_t* length, bool* escaped);
/* What such bytes mean. */
PyObject* unescaped(const char* at, Py_ssize_t length);
/* The value that was made of these bytes before, or a new one: a text, or what `make` makes of the text. */
PyObject* remembered(Memo* memo, const char* bytes, Py_ssize_t length, PyObject* make);

PyObject* read_text(Reader* reader);
PyObject* read_number(Reader* reader, bool as_float);
/* null, true and false. */
PyObject* read_word(Reader* reader);

#endif
