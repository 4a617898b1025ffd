// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "app/import_take.h"
#include "base/text.h"
#include "guide/cash_kind.h"
#include "store/cash.h"
#include "store/import_key.h"

#define KIND "expense"
#define OTHER "other_out"

/* Is one of the two the beginning of a word of the other? "bahan" ~ "Bahan baku". */
static bool is_alike(const char *said, const char *label)
{
    g_autofree char *a = text_fold(said);
    g_autofree char *b = text_fold(label);
    g_autofree char *words = g_strconcat(" ", b, NULL);
    g_autofree char *word = g_strconcat(" ", a, NULL);
    return *a != '\0' && (g_str_equal(a, b) || strstr(words, word) != NULL);
}

/* Money out of that name; what has none of them is other spending, its name kept with the note. */
static const CashKind *kind_of(const Knowledge *knowledge, const char *said)
{
    for (size_t i = 0; i < cash_kind_count(knowledge); i++) {
        const CashKind *kind = cash_kind_at(knowledge, i);
        const char *hint = cash_kind_hint(kind, NULL);
        if (!kind->incoming && (g_str_equal(said, kind->key) ||
                                is_alike(said, cash_kind_name(knowledge, kind->key, NULL)) ||
                                (hint != NULL && is_alike(said, hint)))) {
            return kind;
        }
    }
    return NULL;
}

static bool expense_write(const Context *context, const BatchExpense *expense, GError **error)
{
    int64_t id = 0;
    const CashKind *kind = kind_of(context->knowledge, expense->kind);
    bool both = kind == NULL && *expense->kind != '\0' && *expense->note != '\0';
    g_autofree char *words = g_strconcat(kind == NULL ? expense->kind : "", both ? ": " : "",
                                         expense->note, NULL);
    g_autofree char *note = text_shorten(words, 120);
    CashDraft draft = {kind != NULL ? kind->key : OTHER, expense->day, -expense->amount_idr, note};
    return cash_add(context->db, context->business_id, &draft, context->now, &id, error) &&
           import_key_add(context->db, context->business_id, KIND, expense->id, id, error);
}

bool import_take_expenses(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *expenses = taking->work->read.batch->expenses;
    ImportCounts *counts = &taking->work->counts;
    for (guint i = 0; i < expenses->len; i++) {
        const BatchExpense *expense = &g_array_index(expenses, BatchExpense, i);
        int64_t known = 0;
        if (!import_key_find(context->db, context->business_id, KIND, expense->id, &known, error)) {
            return false;
        }
        counts->new_rows += known == 0;
        counts->same_rows += known != 0;
        if ((taking->write && known == 0 && !expense_write(context, expense, error)) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return true;
}
