#pragma once

#include <arpa/inet.h>
#include <microhttpd.h>
#include <string.h>

// Addresses are left as they were sent: what they mean is for us to say, once.
static inline size_t mhd_left_as_it_is(void *context, struct MHD_Connection *connection, char *text) {
    return strlen(text);
}

// MHD_start_daemon has a variable list of arguments, which Swift can't make. Each connection has a thread, which may wait as
// long as it likes; what can't be reached from elsewhere is bound to no other address.
static inline struct MHD_Daemon *mhd_start_on_loopback(
    uint16_t port, unsigned int most_connections, MHD_AccessHandlerCallback answer, void *context) {
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(
        MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL | MHD_USE_ITC, port, NULL, NULL,
        answer, context, MHD_OPTION_SOCK_ADDR, (const struct sockaddr *)&address, MHD_OPTION_CONNECTION_LIMIT,
        most_connections, MHD_OPTION_CONNECTION_TIMEOUT, 60u, MHD_OPTION_UNESCAPE_CALLBACK, &mhd_left_as_it_is, NULL,
        MHD_OPTION_END);
}

static inline uint16_t mhd_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}
