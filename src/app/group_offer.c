// SPDX-License-Identifier: Apache-2.0
#include "app/group_offer.h"

/* As members of buy-and-sell groups look for it: "[JUAL] Tas bermerek". */
static void head_add(const Group *group, PostText *text)
{
    if (text->text != NULL && *group->topic != '\0') {
        char *headed = g_strdup_printf("[JUAL] %s\n\n%s", group->topic, text->text);
        g_free(text->text);
        text->text = headed;
    }
}

bool group_offer(const Context *context, const Group *group, int64_t product_id, PostText *ret_text,
                 GError **error)
{
    Post post = {.day = context->today,
                 .minute = zone_minute(context->zone, context->now),
                 .platform = group->platform,
                 .group_id = group->id,
                 .group = group->name,
                 .kind = "product",
                 .pillar = "communication",
                 .product_id = product_id,
                 .title = "",
                 .text = "",
                 .idea = ""};
    if (!post_text_make(context, &post, NULL, ret_text, error)) {
        return false;
    }
    head_add(group, ret_text);
    return true;
}
