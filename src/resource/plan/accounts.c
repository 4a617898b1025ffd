// SPDX-License-Identifier: Apache-2.0
#include "store/account.h"

#include "guide/account_kind.h"
#include "resource/resource.h"

static json_t *account_object(const Context *context, const Account *account)
{
    static const char *const CEILINGS[] = {"none", "near", "reached"};
    int64_t most = 0;
    Ceiling ceiling = account_ceiling(context->knowledge, account->platform, account->kind,
                                      account->friends, &most);
    json_t *object = resource_record(&account_type, account, context->zone);
    json_object_set_new(object, "ceiling", json_string(CEILINGS[ceiling]));
    json_object_set_new(object, "friends_most", most > 0 ? json_integer(most) : json_null());
    return object;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_autoptr(RecordList) list = NULL;
    if (!account_list(context->db, context->business_id, &list, error)) {
        return false;
    }
    json_t *items = json_array();
    for (size_t i = 0; i < record_count(list); i++) {
        json_array_append_new(items, account_object(context, account_at(list, i)));
    }
    *ret_document = json_pack("{s:o}", "items", items);
    return true;
}

const Resource resource_accounts = {
    .name = "accounts",
    .summary = "What was decided for each platform: personal account, business account or both.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
