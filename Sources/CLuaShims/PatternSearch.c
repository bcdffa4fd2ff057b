#include "Pattern.h"

#include <string.h>

enum { STEPS = 256 };

/* Backtracking can take a time exponential in the pattern, so every step counts. */
static void step(pattern_search *search) {
  if (++search->steps % STEPS == 0) assay_charge(search->L, STEPS);
}

static bool in_set(const pattern_search *search, const pattern_item *item, uint8_t byte) {
  return search->pattern->sets[item->set].bits[byte >> 3] >> (byte & 7) & 1;
}

static bool fits(pattern_search *search, const pattern_item *item, const char *at) {
  step(search);
  if (at >= search->end) return false;
  uint8_t byte = (uint8_t)*at;
  return item->kind == ANY || (item->kind == BYTE ? item->byte == byte : in_set(search, item, byte));
}

/* The end of what lies between two bytes that open and close. */
static const char *balanced(pattern_search *search, const pattern_item *item, const char *at) {
  if (at >= search->end || (uint8_t)*at != item->byte) return NULL;
  for (size_t open = 1; ++at < search->end;) {
    step(search);
    if ((uint8_t)*at == item->other) {
      if (--open == 0) return at + 1;
    } else if ((uint8_t)*at == item->byte) {
      open++;
    }
  }
  return NULL;
}

static bool at_frontier(const pattern_search *search, const pattern_item *item, const char *at) {
  uint8_t before = at == search->text ? 0 : (uint8_t)at[-1], here = at == search->end ? 0 : (uint8_t)*at;
  return !in_set(search, item, before) && in_set(search, item, here);
}

static const char *again(pattern_search *search, const pattern_item *item, const char *at) {
  const pattern_capture *capture = &search->captures[item->byte];
  if (capture->length < 0) luaL_error(search->L, "a position cannot be matched again");
  size_t length = (size_t)capture->length;
  assay_charge(search->L, (int64_t)(length / 64));
  if ((size_t)(search->end - at) < length || memcmp(capture->start, at, length) != 0) return NULL;
  return at + length;
}

static const char *follow(pattern_search *search, const pattern_item *item, const char *at);

/* As many as there are, and then fewer. */
static const char *greedy(pattern_search *search, const pattern_item *item, const char *at, ptrdiff_t least,
                          ptrdiff_t most) {
  ptrdiff_t count = 0;
  while (count < most && fits(search, item, at + count)) count++;
  for (; count >= least; count--) {
    const char *end = follow(search, item + 1, at + count);
    if (end != NULL) return end;
  }
  return NULL;
}

static const char *reluctant(pattern_search *search, const pattern_item *item, const char *at) {
  for (;; at++) {
    const char *end = follow(search, item + 1, at);
    if (end != NULL || !fits(search, item, at)) return end;
  }
}

static const char *repeated(pattern_search *search, const pattern_item *item, const char *at) {
  switch (item->times) {
    case MAYBE: return greedy(search, item, at, 0, 1);
    case MANY: return greedy(search, item, at, 0, PTRDIFF_MAX);
    case SOME: return greedy(search, item, at, 1, PTRDIFF_MAX);
    default: return reluctant(search, item, at);
  }
}

/* A path that succeeds passes every capture once, and writes it after all paths that failed: nothing needs undoing. */
static const char *follow(pattern_search *search, const pattern_item *item, const char *at) {
  if (search->depth++ > PATTERN_DEPTH) luaL_error(search->L, "pattern too complex");
  for (; at != NULL && item->kind != DONE; item++) {
    pattern_capture *capture = &search->captures[item->byte % PATTERN_CAPTURES];
    step(search);
    switch (item->kind) {
      case OPEN: *capture = (pattern_capture){at, 0}; break;
      case CLOSE: capture->length = at - capture->start; break;
      case POSITION: *capture = (pattern_capture){at, -1}; break;
      case BALANCE: at = balanced(search, item, at); break;
      case FRONTIER: at = at_frontier(search, item, at) ? at : NULL; break;
      case AGAIN: at = again(search, item, at); break;
      case END: at = at == search->end ? at : NULL; break;
      default:
        if (item->times != ONCE) {
          at = repeated(search, item, at);
          search->depth--;
          return at;
        }
        at = fits(search, item, at) ? at + 1 : NULL;
    }
  }
  search->depth--;
  return at;
}

const char *assay_match_at(pattern_search *search, const char *start) {
  search->depth = 0;
  return follow(search, search->pattern->items, start);
}

void assay_push_capture(pattern_search *search, size_t number, const char *start, const char *end) {
  lua_State *L = search->L;
  if (search->pattern->captures == 0 && number == 0) {
    lua_pushlstring(L, start, (size_t)(end - start));
    return;
  }
  if (number >= search->pattern->captures) luaL_error(L, "invalid capture index %%%d", (int)number + 1);
  const pattern_capture *capture = &search->captures[number];
  if (capture->length < 0) lua_pushinteger(L, capture->start - search->text + 1);
  else lua_pushlstring(L, capture->start, (size_t)capture->length);
}

int assay_push_captures(pattern_search *search, const char *start, const char *end) {
  size_t count = search->pattern->captures;
  if (count == 0 && start != NULL) count = 1;
  luaL_checkstack(search->L, (int)count, "too many captures");
  for (size_t number = 0; number < count; number++) assay_push_capture(search, number, start, end);
  return (int)count;
}
