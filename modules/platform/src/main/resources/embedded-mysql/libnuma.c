/* Stand-in for libnuma: says that there is no NUMA, after which the embedded server asks for nothing else.
   Built with: gcc -shared -fPIC -nostdlib -O2 -Wl,-soname,libnuma.so.1 -Wl,--version-script=libnuma.map -o libnuma.so.1 libnuma.c && strip libnuma.so.1 */
int numa_available(void) { return -1; }
void *numa_alloc_local(unsigned long size) { return 0; }
void numa_free(void *start, unsigned long size) {}
long set_mempolicy(int mode, const unsigned long *nodes, unsigned long max) { return 0; }
long mbind(void *start, unsigned long size, int mode, const unsigned long *nodes, unsigned long max, unsigned flags) { return 0; }
void *numa_get_mems_allowed(void) { return 0; }
void numa_bitmask_free(void *mask) {}
