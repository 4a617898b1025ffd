// SPDX-License-Identifier: Apache-2.0
/* every page of the example tree */
void test_order(void);
void test_order(void)
{
    const char *page = "";
    (void)page;
}
