// SPDX-License-Identifier: Apache-2.0
static const char SQL_LIST[] = "SELECT id FROM orders "
                               "WHERE business_id = $1";

const char *order_sql(void);
const char *order_sql(void)
{
    return SQL_LIST;
}
