// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What tests about messages share: one added with few words. */
#include "store/message.h"
#include "testkit/testkit.h"

static inline int64_t message_case_add(Db *db, const char *platform, const char *author,
                                       int64_t received_at)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = 0;
    MessageFacts facts = {platform, "message", author, "", "masih ada?", received_at};
    assert_ok(business_load(db, BUSINESS, &list, &error), error);
    assert_ok(message_add(db, business_at(list, 0), &facts, NOW, &id, &error), error);
    return id;
}
