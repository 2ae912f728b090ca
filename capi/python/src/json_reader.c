/* The values of JSON that hold no others: texts, numbers, words. */
#include "json_reader.h"

PyObject* not_json(void) {
  if (!PyErr_Occurred()) PyErr_SetString(PyExc_SystemError, "the library's answer is not JSON");
  return NULL;
}

bool raw_text(Reader* reader, const char** bytes, Py_ssize_t* length, bool* escaped) {
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
PyObject* unescaped(const char* at, Py_ssize_t length) {
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

PyObject* read_text(Reader* reader) {
  const char* bytes;
  Py_ssize_t length;
  bool escaped;
  if (!raw_text(reader, &bytes, &length, &escaped)) return not_json();
  return escaped ? unescaped(bytes, length) : PyUnicode_DecodeUTF8(bytes, length, NULL);
}

PyObject* remembered(Memo* memo, const char* bytes, Py_ssize_t length, PyObject* make) {
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

PyObject* read_number(Reader* reader, bool as_float) {
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

PyObject* read_word(Reader* reader) {
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
