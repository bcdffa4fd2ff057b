#include "Sandbox.h"

#include <string.h>

static void fill(assay_frame *frame, const lua_Debug *activation) {
  /* A source begins with `@`; the author's own names are cut, never overrun. */
  strncpy(frame->chunk, activation->source + 1, sizeof frame->chunk - 1);
  frame->chunk[sizeof frame->chunk - 1] = 0;
  frame->function[0] = 0;
  if (activation->name != NULL && activation->name[0] != '?' && strcmp(activation->namewhat, "for iterator") != 0 &&
      strcmp(activation->namewhat, "metamethod") != 0) {
    strncpy(frame->function, activation->name, sizeof frame->function - 1);
    frame->function[sizeof frame->function - 1] = 0;
  }
  frame->line = activation->currentline;
}

/* True when the activation is a line of a file of the author's; what `load` made is not. */
static bool is_authors(lua_State *L, lua_Debug *activation) {
  return lua_getinfo(L, "Sln", activation) && activation->source[0] == '@' && activation->currentline > 0;
}

/* Reads only, so that it can run in a hook and in the allocator. Each level is looked for from the top anew, so that all of
   a deep stack would take the square of its depth. */
static void record(assay_sandbox *sandbox, lua_State *L, size_t most, int levels) {
  const assay_waiting *waiting = sandbox->waiting;
  sandbox->frame_count = 0;
  while (L != NULL && sandbox->frame_count < most) {
    lua_Debug activation;
    for (int level = 0; level < levels && sandbox->frame_count < most && lua_getstack(L, level, &activation); level++)
      if (is_authors(L, &activation)) fill(&sandbox->frames[sandbox->frame_count++], &activation);
    L = waiting == NULL ? NULL : waiting->thread;
    waiting = waiting == NULL ? NULL : waiting->outer;
  }
}

void assay_record_frames(assay_sandbox *sandbox, lua_State *L) { record(sandbox, L, ASSAY_FRAMES, ASSAY_LEVELS); }

bool assay_find_asker(assay_sandbox *sandbox) {
  record(sandbox, sandbox->running, 1, ASSAY_NEAR);
  return sandbox->frame_count == 1;
}

/* Handles the message of what nobody caught: keeps it and where it came from, before the stack is unwound. Values that
   are no text are named by their type, because asking them what they say would run the script again. */
int assay_on_error(lua_State *L) {
  assay_sandbox *sandbox = assay_of(L);
  if (sandbox->stop != ASSAY_DONE) return 1;
  size_t length = 0;
  const char *text = NULL;
  if (lua_type(L, 1) == LUA_TNUMBER) lua_pushvalue(L, 1);
  if (lua_isstring(L, -1)) text = lua_tolstring(L, -1, &length);
  if (lua_isnoneornil(L, 1)) {
    text = "the script raised an error without a message";
    length = strlen(text);
  }
  if (text == NULL) {
    const char *type = lua_type(L, 1) == LUA_TLIGHTUSERDATA ? "userdata" : luaL_typename(L, 1);
    text = lua_pushfstring(L, "the script raised an error that is no text but a %s", type);
    length = strlen(text);
  }
  if (length > sizeof sandbox->message) length = sizeof sandbox->message;
  memcpy(sandbox->message, text, length);
  sandbox->message_length = length;
  sandbox->syntax = lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_syntax) == LUA_TSTRING && lua_rawequal(L, 1, -1);
  assay_record_frames(sandbox, L);
  return 1;
}
