/**
 * @file
 * What the typed wrappers of mukana_operations.h stand on: values that may be left out, and places in an answer.
 *
 * Both headers are `static inline` over mukana.h. They have no ABI of their own: what is compiled into a program calls
 * nothing but mukana.h, so a program runs with every later library.
 */
#ifndef MUKANA_TYPED_H
#define MUKANA_TYPED_H

#include <stdio.h>
#include <string.h>

#include "mukana.h"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
/** For tables of the generated header that a program does not use. */
#define MUKANA_MAYBE_UNUSED __attribute__((unused))
#else
/** For tables of the generated header that a program does not use. */
#define MUKANA_MAYBE_UNUSED
#endif

/**
 * @defgroup optional Values that may be left out
 * A struct of zeros leaves out everything: `mukana_op_contact_log_request visit = {0};`
 * @{
 */
/** A whole number or nothing. */
typedef struct mukana_integer {
  int32_t given; /**< 1 where there is a value, else 0 */
  int64_t value; /**< within +-2^53 */
} mukana_integer;

/** A number or nothing. */
typedef struct mukana_number {
  int32_t given; /**< 1 where there is a value, else 0 */
  double value;  /**< finite */
} mukana_number;

/** True, false or nothing. */
typedef struct mukana_boolean {
  int32_t given; /**< 1 where there is a value, else 0 */
  int32_t value; /**< 1 or 0 */
} mukana_boolean;

/** A whole number that is given. */
static inline mukana_integer mukana_int(int64_t value) {
  mukana_integer given;
  given.given = 1;
  given.value = value;
  return given;
}

/** A number that is given. */
static inline mukana_number mukana_num(double value) {
  mukana_number given;
  given.given = 1;
  given.value = value;
  return given;
}

/** True (any value but 0) or false (0), given. */
static inline mukana_boolean mukana_bool(int32_t value) {
  mukana_boolean given;
  given.given = 1;
  given.value = value != 0;
  return given;
}
/** @} */

/**
 * @defgroup places Places in an answer
 * Objects and lists of an answer are not copied: a place says where they are, and is read when it is asked for. A
 * place, and every text read from it, is good until its response is freed.
 * @{
 */
/** The longest JSON Pointer of a place, with its NUL. */
#define MUKANA_LONGEST_PLACE 192

/** A value within an answer. */
typedef struct mukana_place {
  const mukana_response* response;    /**< whose answer */
  int32_t kind;                       /**< one of MUKANA_KIND_; MUKANA_KIND_NONE where nothing is there */
  size_t count;                       /**< of a list its items, of an object its members, else 0 */
  char pointer[MUKANA_LONGEST_PLACE]; /**< the JSON Pointer */
} mukana_place;

/** The place of a JSON Pointer ("" is the whole answer). Nothing is there where the pointer is too long. */
static inline mukana_place mukana_place_at(const mukana_response* response, const char* pointer) {
  mukana_place place;
  const size_t length = strlen(pointer);
  memset(&place, 0, sizeof place);
  place.response = response;
  if (length >= sizeof place.pointer) return place;
  memcpy(place.pointer, pointer, length + 1);
  place.kind = mukana_response_kind(response, pointer, length);
  if (place.kind == MUKANA_KIND_LIST || place.kind == MUKANA_KIND_OBJECT) {
    mukana_response_count(response, pointer, length, &place.count);
  }
  return place;
}

/** The place of an object's member, whose name needs no escapes. */
static inline mukana_place mukana_place_member(const mukana_place* place, const char* name) {
  char pointer[MUKANA_LONGEST_PLACE + 80];
  snprintf(pointer, sizeof pointer, "%s/%.64s", place->pointer, name);
  return mukana_place_at(place->response, pointer);
}

/** The place of a list's item, from 0. */
static inline mukana_place mukana_place_item(const mukana_place* place, size_t index) {
  char pointer[MUKANA_LONGEST_PLACE + 32];
  snprintf(pointer, sizeof pointer, "%s/%lu", place->pointer, (unsigned long)index);
  return mukana_place_at(place->response, pointer);
}

/** The text at a place, or NULL where there is none. */
static inline const char* mukana_place_text(const mukana_place* place) {
  const char* text = NULL;
  mukana_response_get_text(place->response, place->pointer, strlen(place->pointer), &text, NULL);
  return text;
}

/** The text of a list's item, or NULL where there is none. */
static inline const char* mukana_place_item_text(const mukana_place* place, size_t index) {
  const mukana_place item = mukana_place_item(place, index);
  return mukana_place_text(&item);
}

/** The items of a page: of an operation "*.list", or of ::mukana_cursor_next. */
static inline mukana_place mukana_items(const mukana_response* response) { return mukana_place_at(response, "/items"); }
/** @} */

/**
 * @defgroup layouts Layouts
 * How a struct's members are called and kept. The generated header has one for each of its structs; a program needs them
 * not.
 * @{
 */
/** How a member is kept. */
typedef enum mukana_member_kind {
  MUKANA_MEMBER_TEXT,     /**< const char*, NULL for nothing; also dates and instants */
  MUKANA_MEMBER_TEXTS,    /**< const char*: a text, or a JSON object of texts by language */
  MUKANA_MEMBER_JSON,     /**< const char*: any JSON */
  MUKANA_MEMBER_INTEGER,  /**< mukana_integer */
  MUKANA_MEMBER_NUMBER,   /**< mukana_number */
  MUKANA_MEMBER_BOOLEAN,  /**< mukana_boolean */
  MUKANA_MEMBER_CODE,     /**< an enum, 0 for nothing, -1 for a code that is not known */
  MUKANA_MEMBER_OBJECT,   /**< a pointer to a struct, NULL for nothing */
  MUKANA_MEMBER_LIST,     /**< a pointer to structs, then their number */
  MUKANA_MEMBER_STRINGS,  /**< a pointer to const char*, then their number */
  MUKANA_MEMBER_INTEGERS, /**< a pointer to int64_t, then their number */
  MUKANA_MEMBER_PLACE     /**< mukana_place */
} mukana_member_kind;

/** One member. */
typedef struct mukana_member {
  const char* name;                   /**< in JSON */
  mukana_member_kind kind;            /**< how it is kept */
  size_t offset;                      /**< in the struct */
  size_t count_offset;                /**< of a list's number */
  const char* const* codes;           /**< of a code: the texts, from 1 on, then NULL */
  const struct mukana_layout* layout; /**< of an object or a list */
} mukana_member;

/** A struct. */
typedef struct mukana_layout {
  const mukana_member* members; /**< all of them */
  size_t count;                 /**< how many */
  size_t size;                  /**< of the struct, in bytes */
} mukana_layout;

/** Sets a text where JSON may stand too. */
static inline int32_t mukana_put_texts(mukana_request* request, const char* pointer, const char* text) {
  if (*text == '{') return mukana_request_set_json(request, pointer, strlen(pointer), text, strlen(text));
  return mukana_request_set_text(request, pointer, strlen(pointer), text, strlen(text));
}

/** Sets an integer; one that is too large goes as it is, since the library refuses it with its path. */
static inline int32_t mukana_put_integer(mukana_request* request, const char* pointer, int64_t value) {
  char digits[32];
  if (mukana_request_set_int64(request, pointer, strlen(pointer), value) == MUKANA_OK) return MUKANA_OK;
  snprintf(digits, sizeof digits, "%lld", (long long)value);
  return mukana_request_set_json(request, pointer, strlen(pointer), digits, strlen(digits));
}

static inline int32_t mukana_put_struct(mukana_request* request, const char* pointer, const mukana_layout* layout,
                                        const void* value);

/** Sets a list: of structs, texts or integers. */
static inline int32_t mukana_put_list(mukana_request* request, const char* pointer, const mukana_member* member,
                                      const void* items, size_t count) {
  size_t i;
  int32_t status = mukana_request_set_json(request, pointer, strlen(pointer), "[]", 2);
  for (i = 0; i < count && status == MUKANA_OK; ++i) {
    char item[MUKANA_LONGEST_PLACE + 32];
    snprintf(item, sizeof item, "%s/%lu", pointer, (unsigned long)i);
    if (member->kind == MUKANA_MEMBER_STRINGS) {
      const char* text = ((const char* const*)items)[i];
      status = mukana_request_set_text(request, item, strlen(item), text, text == NULL ? 0 : strlen(text));
    } else if (member->kind == MUKANA_MEMBER_INTEGERS) {
      status = mukana_put_integer(request, item, ((const int64_t*)items)[i]);
    } else {
      status = mukana_put_struct(request, item, member->layout, (const char*)items + i * member->layout->size);
    }
  }
  return status;
}

/** Sets a member where it is given. */
static inline int32_t mukana_put_member(mukana_request* request, const char* pointer, const mukana_member* member,
                                        const void* value) {
  const size_t length = strlen(pointer);
  const void* at = NULL;
  size_t count = 0;
  int32_t code = 0;
  switch (member->kind) {
    case MUKANA_MEMBER_INTEGER:
      if (((const mukana_integer*)value)->given == 0) return MUKANA_OK;
      return mukana_put_integer(request, pointer, ((const mukana_integer*)value)->value);
    case MUKANA_MEMBER_NUMBER:
      if (((const mukana_number*)value)->given == 0) return MUKANA_OK;
      if (mukana_request_set_double(request, pointer, length, ((const mukana_number*)value)->value) == MUKANA_OK) {
        return MUKANA_OK;
      }
      return mukana_request_set_text(request, pointer, length, "not finite", 10); /* is refused with its path */
    case MUKANA_MEMBER_BOOLEAN:
      if (((const mukana_boolean*)value)->given == 0) return MUKANA_OK;
      return mukana_request_set_bool(request, pointer, length, ((const mukana_boolean*)value)->value);
    case MUKANA_MEMBER_CODE:
      memcpy(&code, value, sizeof code);
      if (code == 0) return MUKANA_OK;
      while (count < (size_t)code && code > 0 && member->codes[count] != NULL) ++count;
      if (code < 0 || member->codes[count] == NULL) return mukana_request_set_text(request, pointer, length, "?", 1);
      return mukana_request_set_text(request, pointer, length, member->codes[count], strlen(member->codes[count]));
    default: break;
  }
  memcpy(&at, value, sizeof at);
  if (at == NULL) return MUKANA_OK;
  switch (member->kind) {
    case MUKANA_MEMBER_TEXT:
      return mukana_request_set_text(request, pointer, length, (const char*)at, strlen((const char*)at));
    case MUKANA_MEMBER_TEXTS: return mukana_put_texts(request, pointer, (const char*)at);
    case MUKANA_MEMBER_JSON:
      return mukana_request_set_json(request, pointer, length, (const char*)at, strlen((const char*)at));
    case MUKANA_MEMBER_OBJECT: return mukana_put_struct(request, pointer, member->layout, at);
    default: break;
  }
  memcpy(&count, (const char*)value - member->offset + member->count_offset, sizeof count);
  return mukana_put_list(request, pointer, member, at, count);
}

/** Sets the members of a struct that are given; an object at least, where it is no whole request. */
static inline int32_t mukana_put_struct(mukana_request* request, const char* pointer, const mukana_layout* layout,
                                        const void* value) {
  size_t i;
  int32_t status = *pointer == '\0' ? MUKANA_OK : mukana_request_set_json(request, pointer, strlen(pointer), "{}", 2);
  for (i = 0; i < layout->count && status == MUKANA_OK; ++i) {
    char member[MUKANA_LONGEST_PLACE + 80];
    snprintf(member, sizeof member, "%.190s/%.64s", pointer, layout->members[i].name);
    status = mukana_put_member(request, member, &layout->members[i], (const char*)value + layout->members[i].offset);
  }
  return status;
}

/** The number of a code: its place in the list, 0 for nothing, -1 for one that is not known. */
static inline int32_t mukana_code_number(const char* const* codes, const char* text) {
  int32_t i;
  if (text == NULL) return 0;
  for (i = 1; codes[i] != NULL; ++i) {
    if (strcmp(codes[i], text) == 0) return i;
  }
  return -1;
}

/** The text of a code, "" for nothing and for a number that is none. */
static inline const char* mukana_code_text(const char* const* codes, int32_t number) {
  int32_t i = 0;
  while (i < number && codes[i] != NULL) ++i;
  return number <= 0 || codes[i] == NULL ? "" : codes[i];
}

/** Reads an object into a struct; what is not there becomes nothing. E_NOT_FOUND where no object is there. */
static inline int32_t mukana_get_struct(const mukana_place* place, const mukana_layout* layout, void* value) {
  size_t i;
  memset(value, 0, layout->size);
  if (place->kind != MUKANA_KIND_OBJECT) return MUKANA_E_NOT_FOUND;
  for (i = 0; i < layout->count; ++i) {
    const mukana_member* member = &layout->members[i];
    char* at = (char*)value + member->offset;
    const mukana_place found = mukana_place_member(place, member->name);
    const size_t length = strlen(found.pointer);
    if (member->kind == MUKANA_MEMBER_PLACE) {
      memcpy(at, &found, sizeof found);
    } else if (found.kind == MUKANA_KIND_NONE || found.kind == MUKANA_KIND_NULL) {
      continue;
    } else if (member->kind == MUKANA_MEMBER_INTEGER) {
      mukana_integer integer = mukana_int(0);
      mukana_response_get_int64(found.response, found.pointer, length, &integer.value);
      memcpy(at, &integer, sizeof integer);
    } else if (member->kind == MUKANA_MEMBER_NUMBER) {
      mukana_number number = mukana_num(0);
      mukana_response_get_double(found.response, found.pointer, length, &number.value);
      memcpy(at, &number, sizeof number);
    } else if (member->kind == MUKANA_MEMBER_BOOLEAN) {
      mukana_boolean boolean = mukana_bool(0);
      mukana_response_get_bool(found.response, found.pointer, length, &boolean.value);
      memcpy(at, &boolean, sizeof boolean);
    } else {
      const char* text = mukana_place_text(&found);
      const int32_t code = member->kind == MUKANA_MEMBER_CODE ? mukana_code_number(member->codes, text) : 0;
      if (member->kind == MUKANA_MEMBER_CODE) {
        memcpy(at, &code, sizeof code);
      } else {
        memcpy(at, &text, sizeof text);
      }
    }
  }
  return MUKANA_OK;
}

/** The request as a builder, or NULL with its status where it cannot be one. */
static inline mukana_request* mukana_build(const mukana_layout* layout, const void* value, int32_t* status) {
  mukana_request* request = mukana_request_new();
  *status = request == NULL ? MUKANA_E_NOMEM
            : value == NULL ? MUKANA_OK
                            : mukana_put_struct(request, "", layout, value);
  if (*status == MUKANA_OK) return request;
  mukana_request_free(request);
  return NULL;
}

/** Calls an operation with a struct, and reads its answer into another one (or NULL). As ::mukana_call. */
static inline int32_t mukana_call_typed(mukana_session* session, const char* operation, const mukana_layout* asks,
                                        const void* request, const mukana_layout* answers, void* answer,
                                        mukana_response** response) {
  int32_t status;
  mukana_request* built = mukana_build(asks, request, &status);
  size_t length = 1;
  /* What no builder takes is no UTF-8: the library says so itself, in a response like every other. */
  const char* json = built == NULL ? "\xff" : mukana_request_json(built, &length);
  status = mukana_call(session, operation, strlen(operation), json, length, response);
  mukana_request_free(built);
  if (answer != NULL) {
    const mukana_place whole = mukana_place_at(status == MUKANA_OK && response != NULL ? *response : NULL, "");
    mukana_get_struct(&whole, answers, answer);
  }
  return status;
}

/** Opens a cursor with a struct. As ::mukana_cursor_open. */
static inline int32_t mukana_cursor_open_typed(mukana_session* session, const char* operation,
                                               const mukana_layout* asks, const void* request, mukana_cursor** cursor,
                                               mukana_response** response) {
  int32_t status;
  mukana_request* built = mukana_build(asks, request, &status);
  size_t length = 1;
  const char* json = built == NULL ? "\xff" : mukana_request_json(built, &length);
  status = mukana_cursor_open(session, operation, strlen(operation), json, length, cursor, response);
  mukana_request_free(built);
  return status;
}
/** @} */

#ifdef __cplusplus
}
#endif

#endif
