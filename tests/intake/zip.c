// SPDX-License-Identifier: Apache-2.0
#include "zip.h"

#include <string.h>

static void put(GByteArray *out, guint64 value, guint bytes)
{
    for (guint i = 0; i < bytes; i++) {
        guint8 byte = i < 8 ? (guint8)(value >> (8 * i)) : 0;
        g_byte_array_append(out, &byte, 1);
    }
}

static guint32 crc_of(const char *bytes, gsize length)
{
    guint32 crc = 0xFFFFFFFFu;
    for (gsize i = 0; i < length; i++) {
        crc ^= (guint8)bytes[i];
        for (int bit = 0; bit < 8; bit++) {
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
        }
    }
    return ~crc;
}

/* What both heads of an entry have in common: from the version to the length of the name. */
static void put_entry(GByteArray *out, const ZipEntry *entry)
{
    put(out, 20, 2);
    put(out, 0, 2 + 2 + 2); /* flags, stored, time */
    put(out, 0x5C21, 2);    /* a day */
    put(out, crc_of(entry->bytes, entry->length), 4);
    put(out, entry->length, 4);
    put(out, entry->length, 4);
    put(out, strlen(entry->name), 2);
    put(out, 0, 2);
}

GByteArray *zip_make(const ZipEntry *entries, guint count)
{
    GByteArray *out = g_byte_array_new();
    g_autoptr(GByteArray) table = g_byte_array_new();
    for (guint i = 0; i < count; i++) {
        guint at = out->len;
        put(out, 0x04034b50, 4);
        put_entry(out, &entries[i]);
        g_byte_array_append(out, (const guint8 *)entries[i].name, (guint)strlen(entries[i].name));
        g_byte_array_append(out, (const guint8 *)entries[i].bytes, (guint)entries[i].length);
        put(table, 0x02014b50, 4);
        put(table, 20, 2);
        put_entry(table, &entries[i]);
        put(table, 0, 2 + 2 + 2 + 4); /* remark, disk, attributes */
        put(table, at, 4);
        g_byte_array_append(table, (const guint8 *)entries[i].name, (guint)strlen(entries[i].name));
    }
    guint at = out->len;
    g_byte_array_append(out, table->data, table->len);
    put(out, 0x06054b50, 4);
    put(out, 0, 4);
    put(out, count, 2);
    put(out, count, 2);
    put(out, table->len, 4);
    put(out, at, 4);
    put(out, 0, 2);
    return out;
}
