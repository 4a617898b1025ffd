// SPDX-License-Identifier: Apache-2.0
static int count = 0;
static const char *name = "borrowed";
static char buffer[32];
static struct {
    int number;
} TABLE[] = {{1}};
int shared;
static int next(void)
{
    static int last;
    return last + count + (int)sizeof buffer + TABLE[0].number + (name != 0);
}
int thing(void);
int thing(void)
{
    return next();
}
