/* Stand-in for libaio. The embedded server links to it but runs with innodb_use_native_aio=OFF and never calls it.
   Built with: gcc -shared -fPIC -nostdlib -O2 -Wl,-soname,libaio.so.1 -Wl,--version-script=libaio.map -o libaio.so.1 libaio.c && strip libaio.so.1 */
int io_setup(int maxevents, void **context) { return -38; /* ENOSYS */ }
int io_submit(void *context, long count, void **control_blocks) { return -38; }
int io_getevents(void *context, long at_least, long at_most, void *events, void *timeout) { return -38; }
