/**
 * @file
 * mukana's C interface: records of digital-inclusion and remote-guidance work, and the figures computed from them.
 *
 * The domain lies in *operations* ("person.add", "contact.log", "report.build" ...). Each takes a JSON object and
 * answers one; ::mukana_catalogue describes them all. This header is the small waist through which they are called.
 *
 * Conventions
 *
 *  1. Handles are opaque. What an `_open`, `_begin` or `_new` function made, the matching `_close`, `_end` or `_free`
 *     takes back. `_free` takes NULL and does nothing then; a NULL handle is E_ARG everywhere else.
 *  2. Text goes in as UTF-8 with an explicit length in bytes and needs no NUL at its end. NULL with length 0 is the
 *     empty text, NULL with another length is E_ARG. Text that is not UTF-8, or that holds a NUL, is E_UTF8 and is
 *     never repaired. What is longer than a limit is E_LIMIT before anything is copied.
 *  3. Text comes out as a pointer and a length; it belongs to the handle that gave it, lives as long as the handle
 *     (of a request builder: until it is changed), and has a NUL after its last byte for convenience. Where a
 *     `length` pointer may be NULL it says so.
 *  4. A function that can fail answers an `int32_t` status class, one of the MUKANA_ constants. Classes are added at
 *     the end and never renumbered: treat one that you do not know as a failure.
 *  5. A function that takes a `mukana_response** response` always yields a response there, for success and for
 *     failure, to be freed with ::mukana_response_free. It is NULL only where memory is out, or where `response`
 *     itself is NULL (then the call does nothing and answers E_ARG). There is no "last error" and no thread-local
 *     state.
 *  6. On an error the other outputs are zeroed (handles and pointers NULL, numbers 0), nothing that is stored has
 *     changed, and the handles in use stay usable. The one exception is ::MUKANA_E_UNKNOWN_COMMIT: the storage failed
 *     at the very moment of the commit. Repeat such a call with the same `idempotency_key`.
 *  7. No personal data stands in a code, a message or a path of an error.
 *  8. Threads: a workspace may be used from many threads. Calls on one session are put one after another; only
 *     ::mukana_session_interrupt reaches into a running call. A cursor is used like its session. A request builder is
 *     for one thread at a time. A response may be read by many threads. The library starts no threads of its own,
 *     installs no signal handlers, writes to no standard stream and does not depend on the locale.
 *  9. Callbacks come with their `userdata` and a `free_userdata` (or NULL) which is called exactly once, also when
 *     the function that took them fails. They run on the thread of the call. From inside a callback the session (and,
 *     in memory, every session of its workspace) answers E_BUSY. A callback that stops or fails makes the call fail with
 *     ::MUKANA_E_CALLBACK and undoes it. A C++ exception does not pass through: it counts as a failure too.
 *  10. Closing: a workspace with open sessions is E_BUSY, a session in the middle of a call is E_BUSY; both stay open.
 *      A session that was ended answers E_CLOSED for as long as its workspace is open, if it is among the 1,024 that
 *      were ended last. Any other use of a handle after it was closed or freed is undefined, as with free().
 *  11. After fork() the child must not use the handles of its parent: they answer E_ARG there. Open anew instead, where
 *      no call was running when it forked: what a call holds locked stays locked in the child.
 *  12. Compatibility: functions, operations, optional request fields and response fields are added; what is there
 *      keeps its meaning. Ignore response fields that you do not know.
 */
#ifndef MUKANA_H
#define MUKANA_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
/** What the shared library exports. */
#define MUKANA_API __attribute__((visibility("default")))
#else
/** What the shared library exports. */
#define MUKANA_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @defgroup status Status classes
 * What a call came to. The response's code (such as "DEVICE_ON_LOAN") says it more finely.
 * @{
 */
#define MUKANA_OK ((int32_t)0)          /**< Done. */
#define MUKANA_E_ARG ((int32_t)1)       /**< A NULL; an unknown operation, field or value; an end before its start. */
#define MUKANA_E_FORMAT ((int32_t)2)    /**< Not JSON, a wrong type, a missing field, a date that does not exist. */
#define MUKANA_E_UTF8 ((int32_t)3)      /**< Text that is not valid UTF-8, or that holds a NUL. */
#define MUKANA_E_LIMIT ((int32_t)4)     /**< Longer, deeper or more than allowed. */
#define MUKANA_E_NOT_FOUND ((int32_t)5) /**< Missing, or hidden from this session: both look the same. */
#define MUKANA_E_DENIED ((int32_t)6)    /**< The session may not be opened, or its role never may do this. */
#define MUKANA_E_PURPOSE ((int32_t)7)   /**< A missing or unknown purpose of use. */
#define MUKANA_E_CONFLICT ((int32_t)8)  /**< The stored state forbids it. */
#define MUKANA_E_REFUSED ((int32_t)9)   /**< A rule of the domain says no. */
#define MUKANA_E_BUSY ((int32_t)10)     /**< Somebody else holds it; try again. */
#define MUKANA_E_CLOSED ((int32_t)11)   /**< The handle was closed. */
#define MUKANA_E_IO ((int32_t)12)       /**< The storage medium failed. */
#define MUKANA_E_FULL ((int32_t)13)     /**< No room is left. */
#define MUKANA_E_CORRUPT_OR_KEY ((int32_t)14) /**< Not a workspace, damaged, or a wrong key. */
#define MUKANA_E_VERSION ((int32_t)15)        /**< Written by a newer library. */
#define MUKANA_E_UNSUPPORTED ((int32_t)16)    /**< Not built into this library. */
#define MUKANA_E_UNKNOWN_COMMIT ((int32_t)17) /**< It may have been committed; see convention 6. */
#define MUKANA_E_NOMEM ((int32_t)18)          /**< Memory is out. */
#define MUKANA_E_CALLBACK ((int32_t)19)       /**< A callback failed or asked to stop. */
#define MUKANA_E_INTERRUPTED ((int32_t)20)    /**< Interrupted, or past its deadline. */
#define MUKANA_E_INTERNAL ((int32_t)21)       /**< A defect of the library. */
/** @} */

/**
 * @defgroup kinds Kinds of JSON values
 * What ::mukana_response_kind answers.
 * @{
 */
#define MUKANA_KIND_NONE ((int32_t)0)    /**< Nothing is there. */
#define MUKANA_KIND_NULL ((int32_t)1)    /**< null */
#define MUKANA_KIND_BOOL ((int32_t)2)    /**< true or false */
#define MUKANA_KIND_INTEGER ((int32_t)3) /**< A number without a fraction that fits an int64_t. */
#define MUKANA_KIND_NUMBER ((int32_t)4)  /**< Any other number. */
#define MUKANA_KIND_TEXT ((int32_t)5)    /**< A text. */
#define MUKANA_KIND_LIST ((int32_t)6)    /**< A list (a JSON array). */
#define MUKANA_KIND_OBJECT ((int32_t)7)  /**< An object. */
/** @} */

/**
 * @defgroup levels Levels of log messages
 * @{
 */
#define MUKANA_LOG_ERROR ((int32_t)0)       /**< Something failed that the host should look into. */
#define MUKANA_LOG_WARNING ((int32_t)1)     /**< Something is odd, and work goes on. */
#define MUKANA_LOG_INFORMATION ((int32_t)2) /**< Something worth knowing happened. */
/** @} */

/** The version of this interface; ::mukana_abi_version answers that of the library in use. */
#define MUKANA_ABI_VERSION ((int32_t)1)

typedef struct mukana_workspace mukana_workspace; /**< One database: a tenant's records. */
typedef struct mukana_session mukana_session;     /**< An acting person on a workspace, in a role, for a purpose. */
typedef struct mukana_cursor mukana_cursor;       /**< A long list, read page by page. */
typedef struct mukana_request mukana_request;     /**< A request being built, for programs without a JSON library. */
typedef struct mukana_response mukana_response;   /**< What a call answered; it owns its bytes. */

/**
 * @defgroup callbacks Callbacks
 * See convention 9.
 * @{
 */
/** Frees what a callback was given. */
typedef void (*mukana_free_userdata)(void* userdata);
/** Hears a message of the library, of one of the MUKANA_LOG_ levels; it holds no personal data. */
typedef void (*mukana_log)(void* userdata, int32_t level, const char* message, size_t length);
/** Hears how far a long call is; `total` is 0 where it is not known. Any answer but 0 stops the call. */
typedef int32_t (*mukana_progress)(void* userdata, int64_t done, int64_t total);
/** Puts up to `capacity` bytes into `buffer` and answers how many; 0 at the end, a negative number on a failure. */
typedef int64_t (*mukana_read)(void* userdata, char* buffer, size_t capacity);
/** Takes the next `length` bytes of a text, in order. Any answer but 0 stops the call. */
typedef int32_t (*mukana_write)(void* userdata, const char* bytes, size_t length);
/** @} */

/**
 * @defgroup library Library
 * @{
 */
/** The version of the library, such as "0.1.0". */
MUKANA_API const char* mukana_version(void);

/** The version of the interface that the library offers: at least ::MUKANA_ABI_VERSION of the header it can serve. */
MUKANA_API int32_t mukana_abi_version(void);

/**
 * Describes every operation: summary, since, lifecycle, who may call it for which purposes, and the JSON Schemas of
 * request and response; and every set of facts with its columns.
 * @param operation one operation alone; NULL with length 0 for the whole catalogue
 * @param operation_length in bytes
 * @param[out] response its body is the catalogue
 * @return E_ARG (UNKNOWN_OPERATION) where there is no operation of that name
 */
MUKANA_API int32_t mukana_catalogue(const char* operation, size_t operation_length, mukana_response** response);

/** The name of a status class, such as "E_CONFLICT"; "E_UNKNOWN" for a number that is none. Never NULL. */
MUKANA_API const char* mukana_status_name(int32_t status);

/** 1 where the same call may succeed when it is simply tried again later, else 0. */
MUKANA_API int32_t mukana_status_is_retryable(int32_t status);
/** @} */

/**
 * @defgroup workspace Workspace
 * @{
 */
/**
 * Opens a workspace.
 *
 * Options, all of which may be left out: `create` (make it where it is not there), `read_only`, `migrate` ("yes",
 * "no", "backup_first"), `durability` and `use_log_durability` ("full": what was acknowledged survives a loss of
 * power; "normal"), `busy_timeout_ms`, `largest_request` (bytes), `zone` ("Europe/Helsinki"), `fixed_clock` (an
 * instant, for tests), `founder` ({person, organisation, organisation_name}: who becomes coordinator, privacy officer
 * and system administrator of a new workspace) and `key`.
 *
 * @param location the path of a file, or ":memory:"
 * @param location_length in bytes
 * @param options_json a JSON object, or NULL with length 0
 * @param options_length in bytes
 * @param log hears messages until the workspace is closed, from any thread that uses it; or NULL
 * @param userdata given to `log`
 * @param free_userdata called when the workspace is closed, or at once where opening fails; or NULL
 * @param[out] workspace the open workspace, NULL on an error
 * @param[out] response see convention 5
 * @return E_NOT_FOUND without `create` where nothing is there; E_CORRUPT_OR_KEY for a file that is no workspace, which
 *         is left as it is; E_VERSION for one of a newer library; E_UNSUPPORTED for a server or a key where this library
 *         has none; E_BUSY, E_IO, E_FULL
 */
MUKANA_API int32_t mukana_workspace_open(const char* location, size_t location_length, const char* options_json,
                                         size_t options_length, mukana_log log, void* userdata,
                                         mukana_free_userdata free_userdata, mukana_workspace** workspace,
                                         mukana_response** response);

/**
 * Closes a workspace and frees its handle, and with it the handles of its ended sessions.
 * @param workspace the workspace
 * @return E_BUSY while a session is open or a call is running: the workspace stays open
 */
MUKANA_API int32_t mukana_workspace_close(mukana_workspace* workspace);

/**
 * Copies a workspace, while it is in use, into a new file.
 * @param workspace the workspace
 * @param path the file to make; the rules of ::mukana_export hold for it
 * @param path_length in bytes
 * @param progress hears pages copied and pages in all; or NULL
 * @param userdata given to `progress`
 * @param free_userdata called once; or NULL
 * @param[out] response see convention 5
 * @return as ::mukana_export of the path; E_CALLBACK where `progress` stopped it; E_IO, E_FULL
 */
MUKANA_API int32_t mukana_workspace_backup(mukana_workspace* workspace, const char* path, size_t path_length,
                                           mukana_progress progress, void* userdata, mukana_free_userdata free_userdata,
                                           mukana_response** response);
/** @} */

/**
 * @defgroup session Session
 * @{
 */
/**
 * Begins the session of an acting person. The host has made sure who that is; mukana decides what they may do.
 *
 * Options: `person` (an id), `role` and `purpose` are required; `controller` (in whose name) is where the workspace has
 * more than one; `deadline_ms` is how long a call may take, 0 for no limit.
 *
 * @param workspace the workspace
 * @param options_json a JSON object
 * @param options_length in bytes
 * @param[out] session the session, NULL on an error
 * @param[out] response its body holds person, role, purpose and controller as they are in force
 * @return E_DENIED where the person has no such active role; E_PURPOSE; E_NOT_FOUND; E_ARG; E_FORMAT; E_BUSY
 */
MUKANA_API int32_t mukana_session_begin(mukana_workspace* workspace, const char* options_json, size_t options_length,
                                        mukana_session** session, mukana_response** response);

/**
 * Ends a session. Its cursors answer E_CLOSED from then on and are still to be closed.
 * @param session the session
 * @return E_BUSY while a call is running on it; E_CLOSED where it was ended before
 */
MUKANA_API int32_t mukana_session_end(mukana_session* session);

/**
 * Makes the call that is running on a session fail with E_INTERRUPTED, soon. Does nothing where none is running.
 * @param session the session; may be in use by another thread, and must not be ended at the same time
 * @return E_ARG, E_CLOSED
 */
MUKANA_API int32_t mukana_session_interrupt(mukana_session* session);

/**
 * Sets who hears how far the long calls of a session are.
 * @param session the session
 * @param progress replaces the one before; NULL for none
 * @param userdata given to `progress`
 * @param free_userdata called when it is replaced or the session is ended, at once on an error; or NULL
 * @return E_BUSY while a call is running; E_CLOSED
 */
MUKANA_API int32_t mukana_session_set_progress(mukana_session* session, mukana_progress progress, void* userdata,
                                               mukana_free_userdata free_userdata);
/** @} */

/**
 * @defgroup calls Calls
 * @{
 */
/**
 * Calls an operation: all of it happens, or nothing.
 *
 * Beside the operation's own fields a request that changes something may carry `idempotency_key` (a repeated call
 * answers what the first one answered and changes nothing; the same key with another request is E_CONFLICT) and
 * `expected_revision` (E_CONFLICT where the record has changed since).
 *
 * @param session the session
 * @param operation the operation's name, such as "contact.log"
 * @param operation_length in bytes
 * @param request a JSON object; NULL with length 0 stands for {}
 * @param request_length in bytes
 * @param[out] response its body is the operation's answer; on an error {"status", "code", "message", "path",
 *        "retryable"}
 * @return the status of the response
 */
MUKANA_API int32_t mukana_call(mukana_session* session, const char* operation, size_t operation_length,
                               const char* request, size_t request_length, mukana_response** response);

/**
 * Imports a file that is handed over bit by bit: the operation "import.run" with the bytes from a callback in place of
 * the request's `text` or `base64`. All of the file is taken, or nothing. It takes no `idempotency_key`: a file that is
 * read twice changes nothing the second time, since its rows have keys of their own.
 * @param session the session
 * @param request a request of "import.run" without `text` and `base64`
 * @param request_length in bytes
 * @param read gives the bytes of the file
 * @param userdata given to `read`
 * @param free_userdata called once, before this function returns; or NULL
 * @param[out] response as of ::mukana_call
 * @return the status of the response; E_CALLBACK where `read` failed
 */
MUKANA_API int32_t mukana_import(mukana_session* session, const char* request, size_t request_length, mukana_read read,
                                 void* userdata, mukana_free_userdata free_userdata, mukana_response** response);

/**
 * Calls an operation and writes its text to a new file: `text` where the answer is {"content_type", "text"} (a report
 * in a format other than JSON), else the answer itself as JSON.
 *
 * The file appears whole under its name or not at all, readable by its owner alone. Nothing is ever overwritten.
 *
 * @param session the session
 * @param operation the operation's name, such as "report.build"; one that changes something is E_ARG (NOT_READING)
 * @param operation_length in bytes
 * @param request a JSON object; NULL with length 0 stands for {}
 * @param request_length in bytes
 * @param path the file to make. E_ARG (E_PATH) for a path with a ".." part, through a symbolic link, or to something
 *        that is not a plain file; E_CONFLICT (E_EXISTS) where the file is there already. Both are found before the
 *        operation is called
 * @param path_length in bytes
 * @param[out] response its body is {"content_type", "bytes"}
 * @return the status of the response; E_NOT_FOUND where the folder is not there; E_IO, E_FULL
 */
MUKANA_API int32_t mukana_export(mukana_session* session, const char* operation, size_t operation_length,
                                 const char* request, size_t request_length, const char* path, size_t path_length,
                                 mukana_response** response);

/**
 * As ::mukana_export, with a callback in place of the file.
 * @param session the session
 * @param operation the operation's name, of one that only reads
 * @param operation_length in bytes
 * @param request a JSON object; NULL with length 0 stands for {}
 * @param request_length in bytes
 * @param write takes the bytes
 * @param userdata given to `write`
 * @param free_userdata called once, before this function returns; or NULL
 * @param[out] response its body is {"content_type", "bytes"}
 * @return the status of the response; E_CALLBACK where `write` stopped it
 */
MUKANA_API int32_t mukana_export_bytes(mukana_session* session, const char* operation, size_t operation_length,
                                       const char* request, size_t request_length, mukana_write write, void* userdata,
                                       mukana_free_userdata free_userdata, mukana_response** response);
/** @} */

/**
 * @defgroup cursor Cursor
 * A long list, page by page. Between two pages nothing is locked: each page is as the records are when it is read, and
 * no record that was there all the time is left out or given twice.
 * @{
 */
/**
 * Opens a cursor on an operation that answers {"items", "next"}: those named "*.list".
 * @param session the session
 * @param operation the operation's name, such as "contact.list"
 * @param operation_length in bytes
 * @param request the filters; `limit` is the size of a page (1,000 where it is left out). NULL with length 0: all
 * @param request_length in bytes
 * @param[out] cursor the cursor, before its first page; NULL on an error
 * @param[out] response see convention 5
 * @return E_ARG where the operation is unknown or lists nothing; E_FORMAT
 */
MUKANA_API int32_t mukana_cursor_open(mukana_session* session, const char* operation, size_t operation_length,
                                      const char* request, size_t request_length, mukana_cursor** cursor,
                                      mukana_response** response);

/**
 * Reads the next page. After an error the same page may be asked for again.
 * @param cursor the cursor
 * @param[out] response its body is {"items": [...]}; without items after the last page
 * @return the status of the response; E_CLOSED where the session was ended
 */
MUKANA_API int32_t mukana_cursor_next(mukana_cursor* cursor, mukana_response** response);

/** 1 where no page comes any more, 0 where one may come (it may be empty), 1 for NULL. */
MUKANA_API int32_t mukana_cursor_is_done(const mukana_cursor* cursor);

/** Closes a cursor and frees its handle. E_ARG for NULL; E_BUSY in the middle of a page. */
MUKANA_API int32_t mukana_cursor_close(mukana_cursor* cursor);
/** @} */

/**
 * @defgroup request Request builder
 * Places are JSON Pointers (RFC 6901): "/name", "/clients/0", "/answers/q1". Objects and lists on the way are made:
 * a list where the next part is "0" or "-" (the end of the list), else an object. What stands at a place is replaced.
 * @{
 */
/** A builder that holds {}; NULL where memory is out. */
MUKANA_API mukana_request* mukana_request_new(void);

/** Frees a builder; NULL is allowed. */
MUKANA_API void mukana_request_free(mukana_request* request);

/**
 * Sets a text.
 * @param request the builder
 * @param pointer the place
 * @param pointer_length in bytes
 * @param text the text
 * @param text_length in bytes
 * @return E_ARG for a place that cannot be (the whole, a gap in a list, below a text or a number); E_UTF8; E_LIMIT
 */
MUKANA_API int32_t mukana_request_set_text(mukana_request* request, const char* pointer, size_t pointer_length,
                                           const char* text, size_t text_length);

/**
 * Sets an integer.
 * @param request the builder
 * @param pointer the place
 * @param pointer_length in bytes
 * @param value within +-2^53, which every JSON library reads exactly
 * @return as ::mukana_request_set_text; E_ARG for a value beyond
 */
MUKANA_API int32_t mukana_request_set_int64(mukana_request* request, const char* pointer, size_t pointer_length,
                                            int64_t value);

/**
 * Sets a number.
 * @param request the builder
 * @param pointer the place
 * @param pointer_length in bytes
 * @param value finite
 * @return as ::mukana_request_set_text; E_ARG for an infinity or NaN
 */
MUKANA_API int32_t mukana_request_set_double(mukana_request* request, const char* pointer, size_t pointer_length,
                                             double value);

/**
 * Sets true (any value but 0) or false (0).
 * @param request the builder
 * @param pointer the place
 * @param pointer_length in bytes
 * @param value true or false
 * @return as ::mukana_request_set_text
 */
MUKANA_API int32_t mukana_request_set_bool(mukana_request* request, const char* pointer, size_t pointer_length,
                                           int32_t value);

/**
 * Sets any JSON value, such as `null`, `{}` or a list.
 * @param request the builder
 * @param pointer the place; the whole ("") takes an object
 * @param pointer_length in bytes
 * @param json one JSON value
 * @param json_length in bytes
 * @return as ::mukana_request_set_text; E_FORMAT for what is not JSON
 */
MUKANA_API int32_t mukana_request_set_json(mukana_request* request, const char* pointer, size_t pointer_length,
                                           const char* json, size_t json_length);

/**
 * The request as JSON, to be given to ::mukana_call.
 * @param request the builder, which owns the bytes until it is changed or freed
 * @param[out] length in bytes; may be NULL
 * @return NULL for a NULL builder or where memory is out
 */
MUKANA_API const char* mukana_request_json(mukana_request* request, size_t* length);
/** @} */

/**
 * @defgroup response Response
 * Reading needs no JSON library: the readers take a JSON Pointer (RFC 6901) into the body, such as "/items/0/name".
 * They answer E_NOT_FOUND where nothing is there and E_FORMAT where something of another kind is.
 * @{
 */
/** The status class; E_ARG for NULL. */
MUKANA_API int32_t mukana_response_status(const mukana_response* response);

/** The stable code, such as "DEVICE_ON_LOAN" or "OK". `length` may be NULL. NULL for NULL. */
MUKANA_API const char* mukana_response_code(const mukana_response* response, size_t* length);

/** One English sentence for the developer; empty on success. `length` may be NULL. NULL for NULL. */
MUKANA_API const char* mukana_response_message(const mukana_response* response, size_t* length);

/** The JSON Pointer to the request's field at fault; empty where none is. `length` may be NULL. NULL for NULL. */
MUKANA_API const char* mukana_response_path(const mukana_response* response, size_t* length);

/** The whole answer, a JSON object. `length` may be NULL. NULL for NULL. */
MUKANA_API const char* mukana_response_body(const mukana_response* response, size_t* length);

/** What stands at a place of the body, one of the MUKANA_KIND_ constants. MUKANA_KIND_NONE for a bad argument too. */
MUKANA_API int32_t mukana_response_kind(const mukana_response* response, const char* pointer, size_t pointer_length);

/**
 * Counts the items of a list or the members of an object.
 * @param response the response
 * @param pointer the place
 * @param pointer_length in bytes
 * @param[out] count how many
 * @return E_NOT_FOUND, E_FORMAT, E_ARG
 */
MUKANA_API int32_t mukana_response_count(const mukana_response* response, const char* pointer, size_t pointer_length,
                                         size_t* count);

/**
 * Reads the name of a member of an object, in the order of the answer.
 * @param response the response, which owns the bytes
 * @param pointer the place of the object
 * @param pointer_length in bytes
 * @param index which member, from 0
 * @param[out] key the name
 * @param[out] key_length in bytes; may be NULL
 * @return E_NOT_FOUND also past the last member, E_FORMAT, E_ARG
 */
MUKANA_API int32_t mukana_response_get_key(const mukana_response* response, const char* pointer, size_t pointer_length,
                                           size_t index, const char** key, size_t* key_length);

/**
 * Reads a text.
 * @param response the response, which owns the bytes
 * @param pointer the place
 * @param pointer_length in bytes
 * @param[out] text the text
 * @param[out] text_length in bytes; may be NULL
 * @return E_NOT_FOUND, E_FORMAT, E_ARG
 */
MUKANA_API int32_t mukana_response_get_text(const mukana_response* response, const char* pointer, size_t pointer_length,
                                            const char** text, size_t* text_length);

/**
 * Reads an integer.
 * @param response the response
 * @param pointer the place
 * @param pointer_length in bytes
 * @param[out] value the integer
 * @return E_NOT_FOUND, E_ARG; E_FORMAT also for a number with a fraction
 */
MUKANA_API int32_t mukana_response_get_int64(const mukana_response* response, const char* pointer,
                                             size_t pointer_length, int64_t* value);

/**
 * Reads a number, with or without a fraction.
 * @param response the response
 * @param pointer the place
 * @param pointer_length in bytes
 * @param[out] value the number
 * @return E_NOT_FOUND, E_FORMAT, E_ARG
 */
MUKANA_API int32_t mukana_response_get_double(const mukana_response* response, const char* pointer,
                                              size_t pointer_length, double* value);

/**
 * Reads true (1) or false (0).
 * @param response the response
 * @param pointer the place
 * @param pointer_length in bytes
 * @param[out] value 1 or 0
 * @return E_NOT_FOUND, E_FORMAT, E_ARG
 */
MUKANA_API int32_t mukana_response_get_bool(const mukana_response* response, const char* pointer, size_t pointer_length,
                                            int32_t* value);

/** Frees a response and every text that it gave; NULL is allowed. */
MUKANA_API void mukana_response_free(mukana_response* response);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
