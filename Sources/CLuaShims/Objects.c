#include "Sandbox.h"

#include <stdlib.h>

/* Units for a field that an object brought. */
enum { READING = 8 };

/* A host object is a kind and an id. What it may have brought with it, as its user value, is good for one call. */
typedef struct object {
  int64_t kind, id, call;
} object;

/* Every full userdata that a script can get hold of is an object. */
bool assay_is_object(lua_State *L, int index, int64_t *kind, int64_t *id) {
  if (lua_type(L, index) != LUA_TUSERDATA || lua_rawlen(L, index) != sizeof(object)) return false;
  const object *found = lua_touserdata(L, index);
  *kind = found->kind;
  *id = found->id;
  return true;
}

static object self(lua_State *L, int index) {
  object found = {0, 0, 0};
  if (!assay_is_object(L, index, &found.kind, &found.id)) luaL_error(L, "this is no object");
  return found;
}

static int ask(lua_State *L, int question, int first, int last) {
  object subject = self(L, 1);
  return assay_question(L, question, subject.kind, subject.id, first, last);
}

/* Pushes what is at the key among the fields that an object brought for this call. What is not there the host knows more of:
   it may be unknown, or just not recorded. */
static bool read_brought(lua_State *L) {
  const object *read = lua_touserdata(L, 1);
  if (lua_type(L, 1) != LUA_TUSERDATA || lua_rawlen(L, 1) != sizeof *read || read->call != assay_of(L)->calls) return false;
  if (lua_getiuservalue(L, 1, 1) != LUA_TTABLE) return false;
  assay_charge(L, READING);
  lua_pushvalue(L, 2);
  return lua_rawget(L, -2) != LUA_TNIL;
}

/* Upvalue: the methods of the kind, by their names. */
static int object_index(lua_State *L) {
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL || read_brought(L)) return 1;
  lua_settop(L, 2);
  assay_answered(L, ask(L, ASSAY_INDEX, 2, 2));
  lua_settop(L, 3);
  return 1;
}

static int object_write(lua_State *L) {
  lua_getmetatable(L, 1);
  lua_getfield(L, -1, "__name");
  if (lua_type(L, 2) == LUA_TSTRING)
    return luaL_error(L, "the %s is read-only: `%s` cannot be set", lua_tostring(L, -1), lua_tostring(L, 2));
  return luaL_error(L, "the %s is read-only", lua_tostring(L, -1));
}

static const char *type_name(lua_State *L, int index) {
  return luaL_getmetafield(L, index, "__name") == LUA_TSTRING ? lua_tostring(L, -1) : luaL_typename(L, index);
}

static int object_length(lua_State *L) {
  int answer = ask(L, ASSAY_LENGTH, 1, 0);
  if (answer == ASSAY_ABSENT) return luaL_error(L, "attempt to get length of a %s value", type_name(L, 1));
  return assay_answered(L, answer);
}

static int object_call(lua_State *L) {
  return assay_answered(L, ask(L, ASSAY_CALL, 2, lua_gettop(L)));
}

static int object_show(lua_State *L) {
  assay_answered(L, ask(L, ASSAY_SHOW, 1, 0));
  return 1;
}

/* Leaves the order of the two arguments, or returns false. */
static bool compared(lua_State *L, lua_Integer *order) {
  object subject = {0, 0, 0};
  if (!assay_is_object(L, 1, &subject.kind, &subject.id)) subject = self(L, 2);
  int answer = assay_question(L, ASSAY_COMPARE, subject.kind, subject.id, 1, 2);
  if (answer == ASSAY_ABSENT) return false;
  assay_answered(L, answer);
  *order = lua_tointeger(L, -1);
  return true;
}

static int cannot_compare(lua_State *L) {
  return luaL_error(L, "attempt to compare %s with %s", type_name(L, 1), type_name(L, 2));
}

static int object_less(lua_State *L) {
  lua_Integer order = 0;
  if (!compared(L, &order)) return cannot_compare(L);
  lua_pushboolean(L, order < 0);
  return 1;
}

static int object_at_most(lua_State *L) {
  lua_Integer order = 0;
  if (!compared(L, &order)) return cannot_compare(L);
  lua_pushboolean(L, order <= 0);
  return 1;
}

/* What cannot be put in order is not equal either. */
static int object_equal(lua_State *L) {
  object subject = {0, 0, 0};
  if (!assay_is_object(L, 1, &subject.kind, &subject.id)) subject = self(L, 2);
  bool equal = false;
  if (assay_question(L, ASSAY_COMPARE, subject.kind, subject.id, 1, 2) == ASSAY_VALUES) {
    assay_answered(L, ASSAY_VALUES);
    equal = lua_isinteger(L, -1) && lua_tointeger(L, -1) == 0;
  }
  lua_pushboolean(L, equal);
  return 1;
}

/* Either side may know how; the left one is asked first. */
static int object_add(lua_State *L) {
  for (int index = 1; index <= 2; index++) {
    object subject = {0, 0, 0};
    if (!assay_is_object(L, index, &subject.kind, &subject.id)) continue;
    int answer = assay_question(L, ASSAY_ADD, subject.kind, subject.id, 1, 2);
    if (answer != ASSAY_ABSENT) return assay_answered(L, answer);
  }
  return luaL_error(L, "attempt to add %s to %s", type_name(L, 2), type_name(L, 1));
}

static int object_concat(lua_State *L) {
  for (int index = 1; index <= 2; index++) {
    int type = lua_type(L, index);
    if (type != LUA_TSTRING && type != LUA_TNUMBER && type != LUA_TUSERDATA)
      return luaL_error(L, "attempt to concatenate a %s value", luaL_typename(L, index));
    assay_show(L, index, NULL);
    lua_replace(L, index);
  }
  lua_settop(L, 2);
  lua_concat(L, 2);
  return 1;
}

static int next_key(lua_State *L) {
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(2)) + 1;
  lua_pushinteger(L, at);
  lua_replace(L, lua_upvalueindex(2));
  if (lua_rawgeti(L, lua_upvalueindex(1), at) == LUA_TNIL) return 1;
  lua_pushvalue(L, -1);
  lua_gettable(L, 1);
  return 2;
}

int assay_object_pairs(lua_State *L) {
  lua_settop(L, 1);
  int count = assay_answered(L, ask(L, ASSAY_KEYS, 1, 0));
  lua_createtable(L, count, 0);
  lua_insert(L, 2);
  for (; count > 0; count--) lua_rawseti(L, 2, count);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_key, 2);
  lua_pushvalue(L, 1);
  return 2;
}

static const luaL_Reg always[] = {
    {"__newindex", object_write}, {"__eq", object_equal}, {"__tostring", object_show}, {"__concat", object_concat},
    {NULL, NULL}};

static const struct {
  int ability;
  const char *event;
  lua_CFunction function;
} able[] = {{ASSAY_CAN_INDEX, "__index", object_index},   {ASSAY_CAN_LENGTH, "__len", object_length},
            {ASSAY_CAN_KEYS, "__pairs", assay_object_pairs}, {ASSAY_CAN_CALL, "__call", object_call},
            {ASSAY_CAN_COMPARE, "__lt", object_less},     {ASSAY_CAN_COMPARE, "__le", object_at_most},
            {ASSAY_CAN_ADD, "__add", object_add}};

/* Upvalues: the kind and the number of the method. A script can hold a method and call it with anything. */
static int object_method(lua_State *L) {
  int64_t method = lua_tointeger(L, lua_upvalueindex(2));
  object subject = {0, 0, 0};
  if (!assay_is_object(L, 1, &subject.kind, &subject.id) || subject.kind != lua_tointeger(L, lua_upvalueindex(1)))
    return assay_answered(L, assay_question(L, ASSAY_DETACHED, method, 0, 1, 0));
  return assay_answered(L, assay_question(L, ASSAY_METHOD, method, subject.id, 2, lua_gettop(L)));
}

/* What a kind's metatable keeps for us; scripts never see that table. */
enum { ALIVE = 1, METHODS };

/* Beside the kinds, in the table that has them all: a metatable. */
enum { WEAKNESS = 0 };

int assay_add_kind_protected(lua_State *L) {
  int abilities = (int)lua_tointeger(L, 2);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_objects);
  lua_newtable(L);
  lua_newtable(L);
  luaL_setfuncs(L, always, 0);
  for (size_t at = 0; at < sizeof able / sizeof *able; at++)
    if (abilities & able[at].ability) {
      lua_pushvalue(L, -2);
      lua_pushcclosure(L, able[at].function, 1);
      lua_setfield(L, -2, able[at].event);
    }
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  /* The objects of the kind that are alive, so that the same object is the same value. */
  lua_newtable(L);
  lua_rawgeti(L, -4, WEAKNESS);
  lua_setmetatable(L, -2);
  lua_rawseti(L, -2, ALIVE);
  lua_insert(L, -2);
  lua_rawseti(L, -2, METHODS);
  lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
  return 0;
}

int assay_add_method_protected(lua_State *L) {
  int64_t kind = assay_of(L)->kinds - 1;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_objects);
  lua_rawgeti(L, -1, kind + 1);
  lua_rawgeti(L, -1, METHODS);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, kind);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, object_method, 2);
  lua_rawset(L, -3);
  return 0;
}

void assay_bring(lua_State *L) {
  object *brings = lua_touserdata(L, -2);
  brings->call = assay_of(L)->calls;
  if (lua_setiuservalue(L, -2, 1) == 0) brings->call = 0;
}

void assay_push_object(lua_State *L, int64_t kind, int64_t id, bool brings) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_objects);
  if (lua_rawgeti(L, -1, kind + 1) != LUA_TTABLE) luaL_error(L, "there is no such kind of object");
  lua_rawgeti(L, -1, ALIVE);
  if (lua_rawgeti(L, -1, id) != LUA_TUSERDATA) {
    lua_pop(L, 1);
    object *made = lua_newuserdatauv(L, sizeof *made, brings ? 1 : 0);
    *made = (object){kind, id, 0};
    lua_pushvalue(L, -3);
    lua_setmetatable(L, -2);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, id);
  }
  lua_replace(L, -4);
  lua_pop(L, 2);
}

void assay_open_objects(lua_State *L) {
  lua_newtable(L);
  lua_newtable(L);
  lua_pushliteral(L, "v");
  lua_setfield(L, -2, "__mode");
  lua_rawseti(L, -2, WEAKNESS);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &assay_key_objects);
}
