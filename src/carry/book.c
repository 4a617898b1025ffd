// SPDX-License-Identifier: Apache-2.0
#include "carry/book.h"

#include <stdarg.h>
#include <string.h>

#define COUNT_MAX INT64_C(1000000000)

CarryBook *carry_book_new(const CarryPlan *plan)
{
    CarryBook *book = g_new0(CarryBook, 1);
    book->plan = plan;
    book->lineages = "";
    book->records = g_ptr_array_new();
    book->by_name = g_hash_table_new(g_str_hash, g_str_equal);
    book->lists = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
    book->kept = g_ptr_array_new_with_free_func(g_free);
    return book;
}

void carry_book_free(CarryBook *book)
{
    if (book != NULL) {
        g_ptr_array_unref(book->records);
        g_ptr_array_unref(book->lists);
        g_hash_table_unref(book->by_name);
        g_ptr_array_unref(book->kept);
        g_free(book);
    }
}

static void *keep(CarryBook *book, void *take)
{
    g_ptr_array_add(book->kept, take);
    return take;
}

const char *carry_book_text(CarryBook *book, const char *text)
{
    return keep(book, g_strdup(text));
}

const char *carry_book_bytes(CarryBook *book, const void *bytes, size_t size)
{
    char *copy = g_malloc(size + 1);
    if (size > 0) {
        memcpy(copy, bytes, size);
    }
    copy[size] = '\0';
    return keep(book, copy);
}

CarryRecord *carry_record_new(CarryBook *book, const CarryPlace *place)
{
    CarryRecord *record = keep(book, g_new0(CarryRecord, 1));
    record->place = place;
    record->versions = "";
    record->values = keep(book, g_new0(CarryValue, place->width));
    return record;
}

void carry_record_add_part(CarryBook *book, CarryRecord *record, CarryRecord *part)
{
    if (record->parts == NULL) {
        record->parts = g_ptr_array_new();
        g_ptr_array_add(book->lists, record->parts);
    }
    g_ptr_array_add(record->parts, part);
}

bool carry_book_add(CarryBook *book, CarryRecord *record)
{
    char *name = keep(book, g_strconcat(record->place->name, " ", record->uid, NULL));
    if (g_hash_table_contains(book->by_name, name)) {
        return false;
    }
    g_hash_table_insert(book->by_name, name, record);
    g_ptr_array_add(book->records, record);
    return true;
}

CarryRecord *carry_book_find(const CarryBook *book, const char *place, const char *uid)
{
    g_autofree char *name = g_strconcat(place, " ", uid, NULL);
    return g_hash_table_lookup(book->by_name, name);
}

const CarryValue *carry_value(const CarryRecord *record, const char *column)
{
    int at = carry_column_find(record->place, column);
    return at < 0 || record->values[at].kind == CARRY_ABSENT ? NULL : &record->values[at];
}

const char *carry_value_names(const CarryRecord *record, size_t column, const char **ret_uid)
{
    const CarryColumn *about = &record->place->columns[column];
    const CarryValue *value = &record->values[column];
    if (value->kind != CARRY_NAMED) {
        return NULL;
    }
    *ret_uid = value->text + (about->by_hand ? strlen("hand:") : 0);
    const CarryValue *kind = about->by_kind ? carry_value(record, "kind") : NULL;
    return !about->by_kind ? about->to
           : kind != NULL && kind->kind == CARRY_TEXT ? carry_kind_place(kind->text)
                                                      : NULL;
}

char *carry_uid(const char *first, ...)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    va_list texts;
    va_start(texts, first);
    for (const char *text = first; text != NULL; text = va_arg(texts, const char *)) {
        g_checksum_update(sum, (const guchar *)text, (gssize)strlen(text) + 1);
    }
    va_end(texts);
    return g_strndup(g_checksum_get_string(sum), CARRY_UID_LENGTH);
}

static void value_sum(GChecksum *sum, const CarryColumn *column, const CarryValue *value)
{
    char number[32];
    CarryValueKind kind = value->kind;
    if (column->quiet || column->own || column->account) {
        return;
    }
    guchar letter = (guchar)("-0nsbr"[kind]);
    g_checksum_update(sum, &letter, 1);
    if (column->derived || kind == CARRY_ABSENT || kind == CARRY_NULL) {
        return;
    }
    g_snprintf(number, sizeof number, "%" G_GINT64_FORMAT ",",
               kind == CARRY_NUMBER ? value->number
               : kind == CARRY_BYTES ? (int64_t)value->size
                                     : (int64_t)strlen(value->text));
    g_checksum_update(sum, (const guchar *)number, -1);
    if (kind != CARRY_NUMBER) {
        gssize size = kind == CARRY_BYTES ? (gssize)value->size : -1;
        g_checksum_update(sum, (const guchar *)value->text, size);
    }
}

static void record_sum(CarryBook *book, CarryRecord *record)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(sum, (const guchar *)record->place->name, -1);
    for (size_t i = 0; i < record->place->width; i++) {
        value_sum(sum, &record->place->columns[i], &record->values[i]);
    }
    for (guint i = 0; record->parts != NULL && i < record->parts->len; i++) {
        const CarryRecord *part = g_ptr_array_index(record->parts, i);
        g_checksum_update(sum, (const guchar *)part->digest, -1);
    }
    record->digest = keep(book, g_strndup(g_checksum_get_string(sum), CARRY_UID_LENGTH));
}

static gint by_place_and_digest(gconstpointer a, gconstpointer b)
{
    const CarryRecord *one = *(CarryRecord *const *)a, *other = *(CarryRecord *const *)b;
    return one->place != other->place ? (one->place->index < other->place->index ? -1 : 1)
                                      : strcmp(one->digest, other->digest);
}

void carry_record_seal(CarryBook *book, CarryRecord *record)
{
    if (record->gone) {
        record->digest = "";
        return;
    }
    for (guint i = 0; record->parts != NULL && i < record->parts->len; i++) {
        record_sum(book, g_ptr_array_index(record->parts, i));
    }
    if (record->parts != NULL) {
        g_ptr_array_sort(record->parts, by_place_and_digest);
    }
    record_sum(book, record);
}

/* "ORIGIN:COUNT" → the count; 0: none such. */
static int64_t count_of(const char *versions, const char *origin, size_t length)
{
    for (const char *at = versions; *at != '\0'; at += strcspn(at, " "), at += *at == ' ') {
        if (strncmp(at, origin, length) == 0 && at[length] == ':') {
            return g_ascii_strtoll(at + length + 1, NULL, 10);
        }
    }
    return 0;
}

bool carry_versions_valid(const char *versions)
{
    const char *at = versions;
    if (strlen(versions) > CARRY_VERSIONS_MAX) {
        return false;
    }
    while (true) {
        size_t digits = strspn(at, "0123456789abcdef");
        size_t count = digits == CARRY_ORIGIN_LENGTH && at[digits] == ':'
                           ? strspn(at + digits + 1, "0123456789")
                           : 0;
        if (count == 0 || count > 10 || at[digits + 1] == '0' ||
            g_ascii_strtoll(at + digits + 1, NULL, 10) > COUNT_MAX) {
            return false;
        }
        at += digits + 1 + count;
        if (*at != ' ') {
            return *at == '\0';
        }
        at++;
    }
}

bool carry_versions_cover(const char *versions, const char *other)
{
    for (const char *at = other; *at != '\0'; at += strcspn(at, " "), at += *at == ' ') {
        size_t length = strcspn(at, ":");
        if (count_of(versions, at, length) < count_of(other, at, length)) {
            return false;
        }
    }
    return true;
}

/* Appends those of `from` that are not below the ones of `against`; equal ones once. */
static void join_from(GString *text, const char *from, const char *against, bool equal_too)
{
    for (const char *at = from; *at != '\0'; at += strcspn(at, " "), at += *at == ' ') {
        size_t length = strcspn(at, ":");
        int64_t mine = count_of(from, at, length), theirs = count_of(against, at, length);
        if (mine > theirs || (equal_too && mine == theirs)) {
            g_string_append_printf(text, "%s%.*s:%" G_GINT64_FORMAT, text->len > 0 ? " " : "",
                                   (int)length, at, mine);
        }
    }
}

char *carry_versions_join(const char *one, const char *other)
{
    GString *text = g_string_new(NULL);
    join_from(text, one, other, true);
    join_from(text, other, one, false);
    return g_string_free(text, FALSE);
}

char *carry_versions_bump(const char *versions, const char *origin)
{
    g_autofree char *next = g_strdup_printf(
        "%s:%" G_GINT64_FORMAT, origin, count_of(versions, origin, strlen(origin)) + 1);
    return carry_versions_join(versions, next);
}
