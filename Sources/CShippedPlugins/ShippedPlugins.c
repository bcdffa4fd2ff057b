#include "CShippedPlugins.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* The files are those of Plugins/, taken in when this is compiled. A new one is two entries here. */
static const unsigned char ctdl[] = {
#embed "../../Plugins/profiles/ctdl/plugin.lua"
};
static const unsigned char eu[] = {
#embed "../../Plugins/profiles/eu/plugin.lua"
};
static const unsigned char nl[] = {
#embed "../../Plugins/profiles/nl/plugin.lua"
};
static const unsigned char nz[] = {
#embed "../../Plugins/profiles/nz/plugin.lua"
};
static const unsigned char ob3[] = {
#embed "../../Plugins/profiles/ob3/plugin.lua"
};

static const struct assay_shipped_file files[] = {
    {"ctdl", "plugin.lua", ctdl, sizeof ctdl}, {"eu", "plugin.lua", eu, sizeof eu},
    {"nl", "plugin.lua", nl, sizeof nl},       {"nz", "plugin.lua", nz, sizeof nz},
    {"ob3", "plugin.lua", ob3, sizeof ob3},
};

size_t assay_shipped_file_count(void) { return sizeof files / sizeof files[0]; }

struct assay_shipped_file assay_shipped_file_at(size_t index) { return files[index]; }
