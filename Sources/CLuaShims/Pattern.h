#ifndef ASSAY_PATTERN_H
#define ASSAY_PATTERN_H

#include "Sandbox.h"

enum { PATTERN_CAPTURES = 32, PATTERN_DEPTH = 200 };

enum pattern_kind { BYTE, ANY, SET, OPEN, CLOSE, POSITION, BALANCE, FRONTIER, AGAIN, END, DONE };
enum pattern_times { ONCE, MAYBE, MANY, SOME, FEW };

/* One step of a pattern. */
typedef struct pattern_item {
  uint8_t kind, times;
  uint8_t byte, other; /* a byte, the two of `%b`, or the number of a capture */
  uint32_t set;
} pattern_item;

typedef struct pattern_set {
  uint8_t bits[32];
} pattern_set;

/* A pattern made ready; it lives in a userdata. The sets follow the items. */
typedef struct pattern {
  size_t captures;
  bool anchored;
  size_t at;    /* where `gmatch` looks next, from the beginning of its text */
  size_t last;  /* where its last match ended, or SIZE_MAX */
  pattern_set *sets;
  pattern_item items[];
} pattern;

typedef struct pattern_capture {
  const char *start;
  ptrdiff_t length; /* below zero: a position */
} pattern_capture;

typedef struct pattern_search {
  lua_State *L;
  const pattern *pattern;
  const char *text, *end;
  unsigned steps;
  int depth;
  pattern_capture captures[PATTERN_CAPTURES];
} pattern_search;

/* Leaves a userdata on the stack, or raises what is wrong with the pattern. */
pattern *assay_prepare_pattern(lua_State *L, const char *text, size_t length, bool may_anchor);
/* The end of a match that begins at a place, or NULL. */
const char *assay_match_at(pattern_search *search, const char *start);
/* Pushes one capture; capture 0 is the whole match when there are none. */
void assay_push_capture(pattern_search *search, size_t number, const char *start, const char *end);
int assay_push_captures(pattern_search *search, const char *start, const char *end);

#endif
