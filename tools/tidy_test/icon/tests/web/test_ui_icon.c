// SPDX-License-Identifier: Apache-2.0
/* every page of the example tree */
void test_thing(void);
void test_thing(void)
{
    const char *page = "";
    (void)page;
}
