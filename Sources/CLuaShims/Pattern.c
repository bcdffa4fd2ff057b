#include "Pattern.h"

#include <string.h>

/* Where the reading of a pattern stands. */
typedef struct reading {
  lua_State *L;
  const uint8_t *at, *end;
  pattern *made;
  size_t items, sets;
  uint32_t classes[256]; /* the set of each class that occurred, plus one */
  uint8_t open[PATTERN_CAPTURES];
  size_t opened;
  bool closed[PATTERN_CAPTURES];
} reading;

static bool between(int byte, int low, int high) { return byte >= low && byte <= high; }

/* The classes of ASCII whatever the locale. False also for letters that name no class. */
static bool in_class(int byte, int letter, bool *known) {
  bool digit = between(byte, '0', '9'), lower = between(byte, 'a', 'z'), upper = between(byte, 'A', 'Z');
  bool printing = between(byte, 33, 126);
  *known = true;
  switch (letter) {
    case 'a': return lower || upper;
    case 'c': return byte < 32 || byte == 127;
    case 'd': return digit;
    case 'g': return printing;
    case 'l': return lower;
    case 'p': return printing && !digit && !lower && !upper;
    case 's': return byte == ' ' || between(byte, 9, 13);
    case 'u': return upper;
    case 'w': return digit || lower || upper;
    case 'x': return digit || between(byte, 'a', 'f') || between(byte, 'A', 'F');
    case 'z': return byte == 0; /* no longer in the manual, but still understood */
    default: *known = false; return false;
  }
}

static void put(pattern_set *set, int byte) { set->bits[byte >> 3] |= (uint8_t)(1 << (byte & 7)); }

/* Adds the class of an escaped byte, or the byte itself. */
static bool put_class(pattern_set *set, int letter) {
  bool known = false, other = between(letter, 'A', 'Z');
  for (int byte = 0; byte < 256; byte++) {
    bool belongs = in_class(byte, other ? letter + 32 : letter, &known);
    if (known && belongs != other) put(set, byte);
  }
  if (!known) put(set, letter);
  return known;
}

static pattern_item *append(reading *r, int kind) {
  pattern_item *item = &r->made->items[r->items++];
  memset(item, 0, sizeof *item);
  item->kind = (uint8_t)kind;
  return item;
}

static pattern_set *append_set(reading *r, uint32_t *number) {
  *number = (uint32_t)r->sets++;
  return memset(&r->made->sets[*number], 0, sizeof(pattern_set));
}

/* Reads what stands after `[`. */
static uint32_t read_set(reading *r) {
  uint32_t number;
  pattern_set *set = append_set(r, &number);
  bool inverted = r->at < r->end && *r->at == '^';
  r->at += inverted;
  bool first = true;
  for (;; first = false) {
    if (r->at >= r->end) luaL_error(r->L, "malformed pattern (missing ']')");
    int byte = *r->at++;
    if (byte == ']' && !first) break;
    if (byte == '%') {
      if (r->at >= r->end) luaL_error(r->L, "malformed pattern (missing ']')");
      put_class(set, *r->at++);
    } else if (r->end - r->at >= 2 && r->at[0] == '-' && r->at[1] != ']') {
      for (int member = byte; member <= r->at[1]; member++) put(set, member);
      r->at += 2;
    } else {
      put(set, byte);
    }
  }
  for (size_t at = 0; inverted && at < sizeof set->bits; at++) set->bits[at] = (uint8_t)~set->bits[at];
  return number;
}

static void read_times(reading *r, pattern_item *item) {
  if (r->at >= r->end) return;
  const char *signs = "?*+-", *sign = *r->at == 0 ? NULL : strchr(signs, *r->at);
  if (sign == NULL) return;
  item->times = (uint8_t)(MAYBE + (sign - signs));
  r->at++;
}

static void read_class(reading *r, int letter) {
  bool known;
  in_class(0, letter | 32, &known);
  if (!known || !(between(letter, 'a', 'z') || between(letter, 'A', 'Z'))) {
    append(r, BYTE)->byte = (uint8_t)letter;
  } else {
    if (r->classes[letter] == 0) {
      uint32_t number;
      put_class(append_set(r, &number), letter);
      r->classes[letter] = number + 1;
    }
    append(r, SET)->set = r->classes[letter] - 1;
  }
  read_times(r, &r->made->items[r->items - 1]);
}

static void read_escape(reading *r) {
  if (r->at >= r->end) luaL_error(r->L, "malformed pattern (ends with '%%')");
  int letter = *r->at++;
  if (letter == 'b') {
    if (r->end - r->at < 2) luaL_error(r->L, "malformed pattern (missing arguments to '%%b')");
    pattern_item *item = append(r, BALANCE);
    item->byte = r->at[0];
    item->other = r->at[1];
    r->at += 2;
  } else if (letter == 'f') {
    if (r->at >= r->end || *r->at != '[') luaL_error(r->L, "missing '[' after '%%f' in pattern");
    r->at++;
    uint32_t set = read_set(r);
    append(r, FRONTIER)->set = set;
  } else if (between(letter, '0', '9')) {
    size_t number = (size_t)(letter - '1');
    if (letter == '0' || number >= r->made->captures || !r->closed[number])
      luaL_error(r->L, "invalid capture index %%%d in pattern", letter - '0');
    append(r, AGAIN)->byte = (uint8_t)number;
  } else {
    read_class(r, letter);
  }
}

static void read_open(reading *r) {
  if (r->made->captures >= PATTERN_CAPTURES) luaL_error(r->L, "too many captures");
  uint8_t number = (uint8_t)r->made->captures++;
  if (r->at < r->end && *r->at == ')') {
    r->at++;
    r->closed[number] = true;
    append(r, POSITION)->byte = number;
  } else {
    r->open[r->opened++] = number;
    append(r, OPEN)->byte = number;
  }
}

static void read_item(reading *r) {
  int byte = *r->at++;
  if (byte == '(') {
    read_open(r);
  } else if (byte == ')') {
    if (r->opened == 0) luaL_error(r->L, "invalid pattern capture");
    uint8_t number = r->open[--r->opened];
    r->closed[number] = true;
    append(r, CLOSE)->byte = number;
  } else if (byte == '$' && r->at == r->end) {
    append(r, END);
  } else if (byte == '%') {
    read_escape(r);
  } else if (byte == '[') {
    uint32_t set = read_set(r);
    pattern_item *item = append(r, SET);
    item->set = set;
    read_times(r, item);
  } else {
    pattern_item *item = append(r, byte == '.' ? ANY : BYTE);
    item->byte = (uint8_t)byte;
    read_times(r, item);
  }
}

pattern *assay_prepare_pattern(lua_State *L, const char *text, size_t length, bool may_anchor) {
  assay_charge(L, 2 + (int64_t)length);
  size_t sets = 'z' - 'A' + 1; /* one for each class, and one for each bracket */
  for (size_t at = 0; at < length; at++) sets += text[at] == '[';
  size_t items = (length + 1) * sizeof(pattern_item);
  pattern *made = lua_newuserdatauv(L, sizeof *made + items + sets * sizeof(pattern_set), 0);
  *made = (pattern){0, false, 0, SIZE_MAX, (pattern_set *)(void *)((char *)(made + 1) + items)};
  reading r = {.L = L, .at = (const uint8_t *)text, .made = made};
  r.end = r.at + length;
  if (may_anchor && length > 0 && text[0] == '^') {
    made->anchored = true;
    r.at++;
  }
  while (r.at < r.end) read_item(&r);
  if (r.opened > 0) luaL_error(L, "unfinished capture");
  append(&r, DONE);
  return made;
}
