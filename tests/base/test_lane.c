// SPDX-License-Identifier: Apache-2.0
#include "base/lane.h"

#include <stdbool.h>

#define WRITERS 4
#define PIECES 500

typedef struct {
    Lane *lane;
    int last[WRITERS]; /* the latest piece done, of each writer */
    int done, within;
    bool mixed; /* two at a time, or one before an earlier one of the same writer */
} Book;

typedef struct {
    Book *book;
    int writer, number;
} Piece;

static void note(void *data)
{
    g_autofree Piece *piece = data;
    Book *book = piece->book;
    book->within++;
    book->mixed =
        book->mixed || book->within != 1 || piece->number != book->last[piece->writer] + 1;
    book->last[piece->writer] = piece->number;
    book->done++;
    book->within--;
}

typedef struct {
    Book *book;
    int writer;
} Writer;

static gpointer put_many(gpointer data)
{
    const Writer *writer = data;
    for (int i = 1; i <= PIECES; i++) {
        Piece *piece = g_new(Piece, 1);
        *piece = (Piece){writer->book, writer->writer, i};
        lane_put(writer->book->lane, piece);
        if (i % 50 == 0) {
            g_usleep(100); /* so that the lane sleeps now and then */
        }
    }
    return NULL;
}

static void all_is_done_one_by_one_and_in_order(void)
{
    Book book = {.lane = lane_new("test", note)};
    Writer writers[WRITERS];
    GThread *threads[WRITERS];
    for (int i = 0; i < WRITERS; i++) {
        writers[i] = (Writer){&book, i};
        threads[i] = g_thread_new("writer", put_many, &writers[i]);
    }
    for (int i = 0; i < WRITERS; i++) {
        g_thread_join(threads[i]);
    }
    lane_free(book.lane);
    g_assert_cmpint(book.done, ==, WRITERS * PIECES);
    g_assert_false(book.mixed);
}

static void a_lane_without_work_ends(void)
{
    lane_free(lane_new("idle", note));
    lane_free(NULL);
}

void test_lane(void)
{
    g_test_add_func("/base/lane/order", all_is_done_one_by_one_and_in_order);
    g_test_add_func("/base/lane/idle", a_lane_without_work_ends);
}
