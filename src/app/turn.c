// SPDX-License-Identifier: Apache-2.0
#include "app/turn.h"

bool turn_begin(Turn *turn, const Context *context, GError **error)
{
    *turn = (Turn){.context = *context};
    DbGroup *group = app_group(context->app);
    if (group == NULL || (context->db != NULL && db_in_transaction(context->db))) {
        return true;
    }
    turn->context.db = db_group_enter(group, error);
    turn->group = turn->context.db != NULL ? group : NULL;
    return turn->group != NULL;
}

Promise *turn_end(Turn *turn)
{
    DbGroup *group = g_steal_pointer(&turn->group);
    return group != NULL ? db_group_leave(group) : NULL;
}
