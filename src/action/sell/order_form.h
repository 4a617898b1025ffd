// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The lines of an order as fields of a form, from the owner's list with name and price or written by
 * hand, and what may be promised. Shared by writing an order down and changing it (requirement S02). */
#include "action/action.h"
#include "store/order.h"

extern const Form ORDER_LINE_FORM;

typedef struct {
    OrderLineDraft lines[ORDER_LINES_MAX];
    size_t count;
    GStringChunk *texts; /* owns the names taken from the lists */
} OrderLines;
void order_lines_clear(OrderLines *lines);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(OrderLines, order_lines_clear)

/* Reads the rows "items"; what is wrong with one is added to the form's errors. */
MUST_USE bool order_lines_read(const Doing *doing, OrderLines *lines, GError **error);

bool order_is_delivery(const FormValues *values);
/* Adds what is wrong with the promised time: over, or in her family's hours without her tick. */
MUST_USE bool order_due_check(const Doing *doing, const OrderDraft *draft, GError **error);
