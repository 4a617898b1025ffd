// SPDX-License-Identifier: Apache-2.0
const char *order_sql(int which);
const char *order_sql(int which)
{
    return which ? "DELETE FROM orders" : "";
}
