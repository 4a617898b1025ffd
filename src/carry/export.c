// SPDX-License-Identifier: Apache-2.0
#include "carry/export.h"

#include "carry/file.h"
#include "carry/mark.h"
#include "carry/read.h"

bool carry_export_ready(Db *db, int64_t business_id, GError **error)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(CarryBook) book = NULL;
    bool settled = false;
    return carry_read(db, plan, business_id, &book, &settled, error) &&
           (settled || carry_marks_settle(db, business_id, book, error));
}

bool carry_export(Db *db, int64_t business_id, int64_t now, GString **ret_file, GError **error)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(CarryBook) book = NULL;
    bool settled = false;
    if (!carry_read(db, plan, business_id, &book, &settled, error)) {
        return false;
    }
    book->made_at = now;
    *ret_file = settled ? carry_file_write(book) : NULL;
    return true;
}
