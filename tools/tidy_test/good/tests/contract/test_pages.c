// SPDX-License-Identifier: Apache-2.0
/* every page of the example tree */
void test_pages(void);
void test_pages(void)
{
    const char *page = "";
    (void)page;
}
