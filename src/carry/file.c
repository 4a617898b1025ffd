// SPDX-License-Identifier: Apache-2.0
#include "carry/file.h"

#include <string.h>

#define HEAD "tangga-usaha"
#define NUMBER_MAX INT64_C(1000000000000000)
#define CARRY_HEAD_MAX 1000
#define COLUMN_TEXTS 64 /* more fields than any place has columns */

static const char NOT_OURS[] =
    N_("Ini bukan berkas usaha dari Tangga. Tidak ada yang masuk; pilih berkas yang namanya "
       "berakhir .tangga.");
static const char NEWER[] =
    N_("Berkas ini dibuat program Tangga yang lebih baru. Tidak ada yang masuk; perbarui dulu "
       "program di sini.");
static const char CUT[] =
    N_("Berkas ini tidak utuh, mungkin terpotong waktu disalin. Tidak ada yang masuk; salin lagi "
       "dari tempat asalnya.");
static const char DAMAGED[] =
    N_("Isi berkas ini rusak atau sudah diubah. Tidak ada yang masuk; buat lagi berkasnya di "
       "tempat asalnya.");
static const char TOO_LARGE[] =
    N_("Berkas ini terlalu besar. Tidak ada yang masuk; mintalah pengelola menggabungkannya "
       "dengan perintah tangga merge.");

static void text_write(GString *file, const char *text)
{
    for (const char *at = text; *at != '\0'; at++) {
        switch (*at) {
        case '\t':
            g_string_append(file, "\\t");
            break;
        case '\n':
            g_string_append(file, "\\n");
            break;
        case '\r':
            g_string_append(file, "\\r");
            break;
        case '\\':
            g_string_append(file, "\\\\");
            break;
        default:
            g_string_append_c(file, *at);
        }
    }
}

static void value_write(GString *file, const CarryValue *value)
{
    g_autofree char *base64 = NULL;
    switch (value->kind) {
    case CARRY_ABSENT:
    case CARRY_NULL:
        g_string_append_c(file, '-');
        break;
    case CARRY_NUMBER:
        g_string_append_printf(file, "#%" G_GINT64_FORMAT, value->number);
        break;
    case CARRY_TEXT:
        g_string_append_c(file, '\'');
        text_write(file, value->text);
        break;
    case CARRY_BYTES:
        base64 = g_base64_encode((const guchar *)value->text, value->size);
        g_string_append_printf(file, "*%s", base64);
        break;
    case CARRY_NAMED:
        g_string_append_printf(file, "@%s", value->text);
        break;
    }
}

static void values_write(GString *file, const CarryRecord *record)
{
    for (size_t i = 0; i < record->place->width; i++) {
        if (record->values[i].kind != CARRY_ABSENT && !record->place->columns[i].account) {
            g_string_append_printf(file, "\t%s=", record->place->columns[i].name);
            value_write(file, &record->values[i]);
        }
    }
    g_string_append_c(file, '\n');
}

void carry_record_write(GString *file, const CarryRecord *record)
{
    g_string_append_printf(file, "%c\t%s\t%s\t%s", record->gone ? 'G' : 'R', record->place->name,
                           record->uid, record->versions);
    if (record->gone) {
        g_string_append_c(file, '\n');
        return;
    }
    values_write(file, record);
    for (guint i = 0; record->parts != NULL && i < record->parts->len; i++) {
        const CarryRecord *part = g_ptr_array_index(record->parts, i);
        g_string_append_printf(file, "P\t%s", part->place->name);
        values_write(file, part);
    }
}

GString *carry_file_write(const CarryBook *book)
{
    GString *file = g_string_new(NULL);
    g_string_append_printf(file, HEAD "\t%d\t%s\t%s\t%" G_GINT64_FORMAT "\n", CARRY_FORMAT,
                           book->lineages, book->origin, book->made_at);
    for (guint i = 0; i < book->records->len; i++) {
        carry_record_write(file, g_ptr_array_index(book->records, i));
    }
    g_autofree char *sum =
        g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)file->str, file->len);
    g_string_append_printf(file, "E\t%u\t%s\n", book->records->len, sum);
    return file;
}

/* --- reading ------------------------------------------------------------------------------------ */

typedef struct {
    CarryBook *book;
    CarryRecord *last; /* whose parts may follow */
    CarryRefusal *refusal;
} Reading;

static bool refuse(Reading *reading, const char *sentence)
{
    reading->refusal->sentence = sentence;
    return false;
}

static bool is_hex(const char *text, size_t length)
{
    return strspn(text, "0123456789abcdef") == length && text[length] == '\0';
}

/* Undoes text_write in place; false: a backslash before anything else, or no text. */
static bool text_read(char *text)
{
    char *to = text;
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == '\\') {
            at++;
            const char *known = strchr("tnr\\", *at);
            if (*at == '\0' || known == NULL) {
                return false;
            }
            *to++ = *at == 't' ? '\t' : *at == 'n' ? '\n' : *at == 'r' ? '\r' : '\\';
        } else if ((guchar)*at < ' ' || *at == 0x7f) {
            return false;
        } else {
            *to++ = *at;
        }
    }
    *to = '\0';
    return to - text <= CARRY_TEXT_MAX && g_utf8_validate(text, to - text, NULL);
}

static bool number_read(const CarryColumn *column, const char *text, CarryValue *ret_value)
{
    gint64 limit = g_str_equal(column->name, "mark") ? G_MAXINT64 : NUMBER_MAX;
    ret_value->kind = CARRY_NUMBER;
    return column->number && column->to == NULL && !column->by_kind &&
           g_ascii_string_to_signed(text, 10, -limit, limit, &ret_value->number, NULL);
}

static bool bytes_read(CarryBook *book, const CarryColumn *column, const char *text,
                       CarryValue *ret_value)
{
    size_t length = strlen(text);
    if (!column->bytes || length > CARRY_BYTES_MAX / 3 * 4 + 4 || length % 4 != 0) {
        return false;
    }
    gsize size = 0;
    g_autofree guchar *bytes = g_base64_decode(text, &size);
    g_autofree char *again = g_base64_encode(bytes, size);
    *ret_value = (CarryValue){CARRY_BYTES, 0, carry_book_bytes(book, bytes, size), size};
    return g_str_equal(again, text);
}

static bool named_read(CarryBook *book, const CarryColumn *column, const char *text,
                       CarryValue *ret_value)
{
    const char *uid = text;
    if (column->by_hand && !g_str_has_prefix(text, "hand:")) {
        return false;
    }
    uid += column->by_hand ? strlen("hand:") : 0;
    *ret_value = (CarryValue){.kind = CARRY_NAMED, .text = carry_book_text(book, text)};
    return (column->to != NULL || column->by_kind) && is_hex(uid, CARRY_UID_LENGTH);
}

static bool value_read(CarryBook *book, const CarryColumn *column, char *text,
                       CarryValue *ret_value)
{
    switch (*text) {
    case '-':
        ret_value->kind = CARRY_NULL;
        return text[1] == '\0' && !column->needed && !column->bytes;
    case '#':
        return number_read(column, text + 1, ret_value);
    case '*':
        return bytes_read(book, column, text + 1, ret_value);
    case '@':
        return named_read(book, column, text + 1, ret_value);
    case '\'':
        if (column->number || column->bytes || !text_read(text + 1) ||
            (column->by_hand && g_str_has_prefix(text + 1, "hand:"))) {
            return false;
        }
        *ret_value = (CarryValue){.kind = CARRY_TEXT, .text = carry_book_text(book, text + 1)};
        return true;
    default:
        return false;
    }
}

static bool values_read(Reading *reading, CarryRecord *record, char **fields)
{
    const CarryPlace *place = record->place;
    for (; *fields != NULL; fields++) {
        char *value = strchr(*fields, '=');
        if (value == NULL) {
            return refuse(reading, DAMAGED);
        }
        *value = '\0';
        int at = carry_column_find(place, *fields);
        if (at < 0 || place->columns[at].account) {
            return refuse(reading, at < 0 ? NEWER : DAMAGED);
        }
        if (record->values[at].kind != CARRY_ABSENT ||
            !value_read(reading->book, &place->columns[at], value + 1, &record->values[at])) {
            return refuse(reading, DAMAGED);
        }
    }
    for (size_t i = 0; i < place->width; i++) {
        if (place->columns[i].needed && !place->columns[i].account &&
            record->values[i].kind != CARRY_NAMED) {
            return refuse(reading, DAMAGED);
        }
    }
    return true;
}

static bool part_read(Reading *reading, char **fields)
{
    const CarryPlace *place = fields[1] != NULL ? carry_plan_find(reading->book->plan, fields[1])
                                                : NULL;
    if (place == NULL) {
        return refuse(reading, NEWER);
    }
    if (reading->last == NULL || place->part_of == NULL ||
        !g_str_equal(place->part_of, reading->last->place->name)) {
        return refuse(reading, DAMAGED);
    }
    CarryRecord *part = carry_record_new(reading->book, place);
    carry_record_add_part(reading->book, reading->last, part);
    return values_read(reading, part, fields + 2);
}

static bool record_read(Reading *reading, char **fields)
{
    guint count = g_strv_length(fields);
    const CarryPlace *place = count > 1 ? carry_plan_find(reading->book->plan, fields[1]) : NULL;
    bool gone = **fields == 'G';
    if (place == NULL) {
        return refuse(reading, NEWER);
    }
    if (count < 4 || (gone && count > 4) || place->part_of != NULL ||
        (gone && place->single) || !is_hex(fields[2], CARRY_UID_LENGTH) ||
        !carry_versions_valid(fields[3])) {
        return refuse(reading, DAMAGED);
    }
    CarryRecord *record = carry_record_new(reading->book, place);
    record->uid = carry_book_text(reading->book, fields[2]);
    record->versions = carry_book_text(reading->book, fields[3]);
    record->gone = gone;
    reading->last = gone ? NULL : record;
    if (reading->book->records->len >= CARRY_RECORDS_MAX) {
        return refuse(reading, TOO_LARGE);
    }
    return (gone || values_read(reading, record, fields + 4)) &&
           (carry_book_add(reading->book, record) || refuse(reading, DAMAGED));
}

static bool line_read(Reading *reading, const char *line, size_t length)
{
    if (memchr(line, '\0', length) != NULL) {
        return refuse(reading, DAMAGED);
    }
    g_autofree char *copy = g_strndup(line, length);
    g_auto(GStrv) fields = g_strsplit(copy, "\t", COLUMN_TEXTS);
    if (fields[0] != NULL && g_str_equal(fields[0], "P")) {
        return part_read(reading, fields);
    }
    if (fields[0] != NULL && (g_str_equal(fields[0], "R") || g_str_equal(fields[0], "G"))) {
        return record_read(reading, fields);
    }
    return refuse(reading, DAMAGED);
}

static bool lineages_valid(const char *text)
{
    g_auto(GStrv) names = g_strsplit(text, " ", CARRY_LINEAGES_MAX + 1);
    for (char **name = names; *name != NULL; name++) {
        if (!is_hex(*name, CARRY_UID_LENGTH)) {
            return false;
        }
    }
    return names[0] != NULL && g_strv_length(names) <= CARRY_LINEAGES_MAX;
}

static bool head_read(Reading *reading, const char *line, size_t length)
{
    CarryBook *book = reading->book;
    if (length > CARRY_HEAD_MAX || !g_str_has_prefix(line, HEAD "\t")) {
        return refuse(reading, NOT_OURS);
    }
    g_autofree char *copy = g_strndup(line, length);
    g_auto(GStrv) fields = g_strsplit(copy, "\t", COLUMN_TEXTS);
    gint64 format = 0;
    if (!g_ascii_string_to_signed(fields[1], 10, 1, 1000, &format, NULL)) {
        return refuse(reading, DAMAGED);
    }
    if (format > CARRY_FORMAT) {
        return refuse(reading, NEWER);
    }
    if (g_strv_length(fields) != 5 || !lineages_valid(fields[2]) ||
        !is_hex(fields[3], CARRY_ORIGIN_LENGTH) ||
        !g_ascii_string_to_signed(fields[4], 10, 0, NUMBER_MAX, &book->made_at, NULL)) {
        return refuse(reading, DAMAGED);
    }
    book->lineages = carry_book_text(book, fields[2]);
    g_strlcpy(book->origin, fields[3], sizeof book->origin);
    return true;
}

/* The last line says how many records there are and sums up all before it. */
static bool end_check(Reading *reading, const char *bytes, const char *end_line, size_t length)
{
    g_autofree char *sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)bytes,
                                                       (gsize)(end_line - bytes));
    g_autofree char *said = g_strndup(end_line, length);
    g_autofree char *right =
        g_strdup_printf("E\t%u\t%s", reading->book->records->len, sum);
    return g_str_equal(said, right) || refuse(reading, DAMAGED);
}

static bool lines_read(Reading *reading, const char *from, const char *end)
{
    for (const char *next = NULL; from < end; from = next + 1) {
        reading->refusal->line++;
        next = memchr(from, '\n', (size_t)(end - from));
        if (next == NULL) {
            return refuse(reading, CUT);
        }
        if (!line_read(reading, from, (size_t)(next - from))) {
            return false;
        }
    }
    return true;
}

static void book_seal(CarryBook *book)
{
    for (guint i = 0; i < book->records->len; i++) {
        carry_record_seal(book, g_ptr_array_index(book->records, i));
    }
}

static bool file_read(Reading *reading, const char *bytes, size_t size)
{
    const char *end = bytes + size, *last = NULL;
    if (size > CARRY_FILE_MAX) {
        return refuse(reading, TOO_LARGE);
    }
    const char *first = size > 0 ? memchr(bytes, '\n', MIN(size, CARRY_HEAD_MAX)) : NULL;
    if (first == NULL) {
        return refuse(reading, NOT_OURS);
    }
    if (!head_read(reading, bytes, (size_t)(first - bytes))) {
        return false;
    }
    last = end[-1] == '\n' && end - 1 > first ? g_strrstr_len(first, end - 1 - first, "\n") : NULL;
    if (last == NULL || last[1] != 'E') {
        return refuse(reading, CUT);
    }
    return lines_read(reading, first + 1, last + 1) &&
           end_check(reading, bytes, last + 1, (size_t)(end - 1 - (last + 1)));
}

CarryBook *carry_file_read(const CarryPlan *plan, const void *bytes, size_t size,
                           CarryRefusal *ret_refusal)
{
    g_autoptr(CarryBook) book = carry_book_new(plan);
    *ret_refusal = (CarryRefusal){NULL, 1};
    Reading reading = {book, NULL, ret_refusal};
    if (!file_read(&reading, bytes, size)) {
        return NULL;
    }
    book_seal(book);
    return g_steal_pointer(&book);
}

CarryBook *carry_records_read(const CarryPlan *plan, const char *lines, CarryRefusal *ret_refusal)
{
    g_autoptr(CarryBook) book = carry_book_new(plan);
    *ret_refusal = (CarryRefusal){NULL, 0};
    Reading reading = {book, NULL, ret_refusal};
    if (!lines_read(&reading, lines, lines + strlen(lines))) {
        return NULL;
    }
    book_seal(book);
    return g_steal_pointer(&book);
}
