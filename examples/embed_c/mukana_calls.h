/* What a C program writes once around mukana.h: open, begin, call, and stop with a message where something fails. */
#ifndef VISITS_MUKANA_CALLS_H
#define VISITS_MUKANA_CALLS_H

#include <mukana.h>

/* Opens a workspace, and makes it where it is not there: then this person and organisation found it. */
mukana_workspace* open_workspace(const char* location, const char* person, const char* organisation);

/* A session of that person as a coordinator, for a purpose of use. */
mukana_session* begin_session(mukana_workspace* workspace, const char* person, const char* purpose);

/* Calls an operation with a built request, which is freed. The response is the caller's to free. */
mukana_response* call(mukana_session* session, const char* operation, mukana_request* request);

/* As call, for an answer that nobody looks at. */
void tell(mukana_session* session, const char* operation, mukana_request* request);

/* Sets a text of a request. */
void set_text(mukana_request* request, const char* place, const char* text);

/* A text of a response, or "" where it is not there. It lives as long as the response. */
const char* text_of(const mukana_response* response, const char* place);

/* Ends the program with the message of a response that is not a success. */
void check(mukana_response* response);

#endif
