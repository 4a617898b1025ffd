// SPDX-License-Identifier: Apache-2.0
#include "draw/document.h"

#include <string.h>

#include "draw/document_drawing.h"

#define TEXT_BYTES_MAX 6000u
#define ENTRY_PICTURE_PX 480 /* 28 mm at 430 dots an inch */
#define FIGURES_IN_ROW 4u

struct Document {
    DocumentHead head; /* texts owned */
    GPtrArray *blocks;
    size_t columns; /* of the table that is open */
    bool full;
};

static void block_free(gpointer data)
{
    Block *block = data;
    g_strfreev(block->texts);
    photo_file_clear(&block->picture);
    qr_free(block->code);
    for (size_t i = 0; i < DOCUMENT_DRAWINGS_MAX; i++) {
        drawing_release(block->drawings[i]);
    }
    g_free(block);
}

Document *document_new(const DocumentHead *head)
{
    g_assert(head->title != NULL);
    Document *document = g_new0(Document, 1);
    document->head = (DocumentHead){
        .paper = head->paper,
        .title = g_strdup(head->title),
        .author = g_strdup(head->author),
        .note = g_strdup(head->note),
        .footer = g_strdup(head->footer),
        .created_at = head->created_at,
    };
    document->blocks = g_ptr_array_new_with_free_func(block_free);
    return document;
}

void document_free(Document *document)
{
    if (document != NULL) {
        g_free((char *)document->head.title);
        g_free((char *)document->head.author);
        g_free((char *)document->head.note);
        g_free((char *)document->head.footer);
        g_ptr_array_unref(document->blocks);
        g_free(document);
    }
}

/* Valid UTF-8 of a bearable length. */
static char *text_fit(const char *text)
{
    g_autofree char *cut = g_strndup(text != NULL ? text : "", TEXT_BYTES_MAX);
    return g_utf8_make_valid(cut, -1);
}

static Block *block_add(Document *document, BlockKind kind, const char *const *texts, size_t count)
{
    Block *block = g_new0(Block, 1);
    block->kind = kind;
    block->texts = g_new0(char *, count + 1);
    block->text_count = count;
    for (size_t i = 0; i < count; i++) {
        block->texts[i] = text_fit(texts[i]);
    }
    document->full |= document->blocks->len >= DOCUMENT_BLOCKS_MAX;
    if (document->full) {
        g_ptr_array_remove_index(document->blocks, document->blocks->len - 1);
    }
    g_ptr_array_add(document->blocks, block);
    return block;
}

void document_heading(Document *document, const char *text)
{
    block_add(document, BLOCK_HEADING, &text, 1);
}

void document_note(Document *document, const char *text)
{
    block_add(document, BLOCK_NOTE, &text, 1);
}

void document_item(Document *document, const char *text)
{
    block_add(document, BLOCK_ITEM, &text, 1);
}

void document_link(Document *document, const char *text, const char *url)
{
    const char *const texts[] = {text, url};
    block_add(document, BLOCK_LINK, texts, G_N_ELEMENTS(texts));
}

void document_figures(Document *document, const DocumentFigure *figures, size_t count)
{
    g_assert(count >= 1 && count <= FIGURES_IN_ROW);
    const char *texts[2 * FIGURES_IN_ROW];
    for (size_t i = 0; i < count; i++) {
        texts[2 * i] = figures[i].value;
        texts[2 * i + 1] = figures[i].label;
    }
    block_add(document, BLOCK_FIGURES, texts, 2 * count);
}

void document_table(Document *document, const DocumentColumn *columns, size_t count)
{
    g_assert(count >= 1 && count <= DOCUMENT_COLUMNS_MAX);
    const char *texts[DOCUMENT_COLUMNS_MAX];
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        texts[i] = columns[i].heading;
        sum += columns[i].share;
    }
    Block *block = block_add(document, BLOCK_TABLE, texts, count);
    for (size_t i = 0; i < count; i++) {
        block->shares[i] = columns[i].share / sum;
        block->numbers[i] = columns[i].number;
    }
    document->columns = count;
}

void document_row(Document *document, const char *const *cells)
{
    g_assert(document->columns > 0);
    block_add(document, BLOCK_ROW, cells, document->columns);
}

/* Upright, without a word about where it was taken, small enough to print. */
static bool picture_take(GBytes *file, PhotoFile *ret_picture, GError **error)
{
    g_autoptr(Photo) photo = photo_read(file, ENTRY_PICTURE_PX, NULL, error);
    return photo != NULL &&
           photo_write(photo, &(PhotoOptions){.format = PHOTO_JPEG}, ret_picture, error);
}

bool document_entry(Document *document, const DocumentEntry *entry, GError **error)
{
    g_auto(PhotoFile) picture = {0};
    if (entry->picture != NULL && !picture_take(entry->picture, &picture, error)) {
        return false;
    }
    const char *const texts[] = {entry->title, entry->value, entry->text, entry->note};
    Block *block = block_add(document, BLOCK_ENTRY, texts, G_N_ELEMENTS(texts));
    block->picture = picture;
    picture = (PhotoFile){0};
    return true;
}

bool document_code(Document *document, const char *code_text, const char *title, const char *text,
                   GError **error)
{
    g_autoptr(Qr) code = NULL;
    if (!qr_make(code_text, &code, error)) {
        return false;
    }
    const char *const texts[] = {title, text};
    Block *block = block_add(document, BLOCK_CODE, texts, G_N_ELEMENTS(texts));
    block->code = g_steal_pointer(&code);
    return true;
}

bool document_drawings(Document *document, const DocumentDrawing *drawings, size_t count,
                       GError **error)
{
    g_assert(count >= 1 && count <= DOCUMENT_DRAWINGS_MAX);
    const char *titles[DOCUMENT_DRAWINGS_MAX];
    void *handles[DOCUMENT_DRAWINGS_MAX] = {NULL};
    for (size_t i = 0; i < count; i++) {
        titles[i] = drawings[i].title;
        if (!drawing_take(&drawings[i], &handles[i], error)) {
            drawing_release(handles[0]);
            return false;
        }
    }
    Block *block = block_add(document, BLOCK_DRAWINGS, titles, count);
    memcpy(block->drawings, handles, sizeof(handles));
    return true;
}

/* Set twice: the first time to learn how many pages there are. */
bool document_finish(Document *document, GBytes **ret_pdf, GError **error)
{
    if (document->full) {
        return error_set(error, ERROR_LIMIT, "a document has at most %u blocks",
                         DOCUMENT_BLOCKS_MAX);
    }
    PageJob job = {&document->head, document->blocks, 0};
    if (!pages_set(&job, &job.total, NULL, error)) {
        return false;
    }
    g_autoptr(GByteArray) pdf = g_byte_array_new();
    int pages = 0;
    if (!pages_set(&job, &pages, pdf, error)) {
        return false;
    }
    *ret_pdf = g_byte_array_free_to_bytes(g_steal_pointer(&pdf));
    return true;
}
