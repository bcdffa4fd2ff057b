#include "Sandbox.h"

#include <string.h>

/* What the protected part of a call needs; it travels as a light userdata, because pushing it must not allocate. */
typedef struct call {
  const char *name;
  const char *bytes;
  size_t length;
  size_t written; /* the length of the source, where the bytes are its translation; else zero */
  int64_t function;
  size_t width;
  bool syntax;
} call;

static int finish(lua_State *L, int base) {
  assay_sandbox *sandbox = assay_of(L);
  assay_begin_out(sandbox);
  for (int index = base; index <= lua_gettop(L); index++) assay_write(L, index, 0);
  /* The texts of the row are those of the values: they stay on the stack until the next call. */
  return lua_gettop(L) - base + 1;
}

static void load(lua_State *L, call *asked) {
  /* Translated or not, the price is that of the text. */
  assay_charge(L, (int64_t)(asked->written > 0 ? asked->written : asked->length));
  lua_pushfstring(L, "@%s", asked->name);
  const char *mode = asked->written > 0 ? "b" : "t";
  if (luaL_loadbufferx(L, asked->bytes, asked->length, lua_tostring(L, -1), mode) == LUA_OK) return;
  asked->syntax = true;
  lua_error(L);
}

static int run(lua_State *L) {
  load(L, lua_touserdata(L, 1));
  lua_call(L, 0, LUA_MULTRET);
  return finish(L, 3);
}

/* A buffer keeps a value of its own on the stack, so it is begun when the translating has begun. */
typedef struct translation {
  bool begun;
  luaL_Buffer buffer;
} translation;

static int append(lua_State *L, const void *bytes, size_t length, void *context) {
  translation *written = context;
  if (!written->begun) luaL_buffinit(L, &written->buffer);
  written->begun = true;
  luaL_addlstring(&written->buffer, bytes, length);
  return 0;
}

static int translate(lua_State *L) {
  load(L, lua_touserdata(L, 1));
  translation written = {false, {0}};
  lua_dump(L, append, &written, 0);
  luaL_pushresult(&written.buffer);
  return finish(L, lua_gettop(L));
}

static int invoke(lua_State *L) {
  const call *asked = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_functions);
  if (lua_rawgeti(L, -1, asked->function) != LUA_TFUNCTION) return luaL_error(L, "there is no such function");
  int count;
  assay_push_row(L, &count);
  lua_call(L, count, LUA_MULTRET);
  return finish(L, 3);
}

/* What comes of a call is kept outside of the interpreter: questions that the next one asks use the rows. */
static void answer(lua_State *L, assay_sandbox *sandbox) {
  if (sandbox->answered == sandbox->answers_room)
    sandbox->answers = assay_grown(sandbox->answers, &sandbox->answers_room, sandbox->answered + 1, 1);
  sandbox->answers[sandbox->answered++] = (uint8_t)(assay_kind_of(L, -1) << 1 | lua_toboolean(L, -1));
}

static int invoke_each(lua_State *L) {
  const call *asked = lua_touserdata(L, 1);
  assay_sandbox *sandbox = assay_of(L);
  const assay_incoming *row = &sandbox->each;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_functions);
  if (lua_rawgeti(L, -1, asked->function) != LUA_TFUNCTION) return luaL_error(L, "there is no such function");
  int function = lua_gettop(L);
  luaL_checkstack(L, (int)asked->width + 8, NULL);
  for (bool first = true; sandbox->next < row->count; first = false) {
    if (!first) assay_begin_next(sandbox);
    lua_pushvalue(L, function);
    size_t at = sandbox->next;
    sandbox->next = assay_skip_values(row, at, asked->width);
    assay_push_values(L, row, at, sandbox->next);
    lua_call(L, (int)asked->width, 1);
    answer(L, sandbox);
    lua_settop(L, function);
  }
  return 0;
}

static int protect(assay_sandbox *sandbox, lua_CFunction body, call *asked) {
  lua_State *L = sandbox->main;
  if (sandbox->ceiling == SIZE_MAX) sandbox->ceiling = sandbox->memory + sandbox->limits.memory;
  lua_settop(L, 0);
  assay_begin_work(sandbox);
  assay_begin_out(sandbox);
  lua_pushcfunction(L, assay_on_error);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, asked);
  int status = lua_pcall(L, 1, LUA_MULTRET, 1);
  if (status == LUA_ERRMEM) assay_stop(sandbox, ASSAY_MEMORY);
  int stop = assay_end_work(sandbox);
  if (status == LUA_OK && stop == ASSAY_DONE) return ASSAY_DONE;
  assay_begin_out(sandbox);
  lua_settop(L, 0);
  if (stop != ASSAY_DONE) return stop;
  if (sandbox->message_length == 0 && status == LUA_ERRERR) {
    strcpy(sandbox->message, "stack overflow");
    sandbox->message_length = strlen(sandbox->message);
  }
  return asked->syntax || sandbox->syntax ? ASSAY_SYNTAX : ASSAY_ERROR;
}

int assay_run(assay_sandbox *sandbox, const char *name, const uint8_t *bytes, size_t length) {
  call asked = {name, (const char *)bytes, length, 0, 0, 0, false};
  return protect(sandbox, run, &asked);
}

int assay_run_translated(assay_sandbox *sandbox, const char *name, const uint8_t *bytes, size_t length, size_t written) {
  call asked = {name, (const char *)bytes, length, written, 0, 0, false};
  return protect(sandbox, run, &asked);
}

int assay_translate(assay_sandbox *sandbox, const char *name, const uint8_t *bytes, size_t length) {
  call asked = {name, (const char *)bytes, length, 0, 0, 0, false};
  return protect(sandbox, translate, &asked);
}

int assay_call(assay_sandbox *sandbox, int64_t function) {
  call asked = {NULL, NULL, 0, 0, function, 0, false};
  return protect(sandbox, invoke, &asked);
}

void assay_begin_each(assay_sandbox *sandbox) {
  assay_incoming row = sandbox->each;
  sandbox->each = sandbox->in;
  sandbox->in = row;
  sandbox->next = 0;
  sandbox->answered = 0;
  assay_begin_row(sandbox);
}

/* A function of no arguments has no row, which says how often it is called. */
int assay_call_each(assay_sandbox *sandbox, int64_t function, size_t width) {
  call asked = {NULL, NULL, 0, 0, function, width, false};
  return protect(sandbox, invoke_each, &asked);
}
