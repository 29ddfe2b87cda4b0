-- The chain of single-use refresh tokens of the office's Zalo OA (OAuth v4): one row, locked by whoever renews it.
create table zalo_token (
    only_row      boolean primary key default true check (only_row),
    -- SHA-256 of the refresh token the administrator gave; another one starts a new chain
    seed          text        not null,
    access_token  text        not null,
    refresh_token text        not null,
    expires_at    timestamptz not null,
    renewed_at    timestamptz not null,
    -- Zalo refused the refresh token: only a new consent of the administrator helps
    broken        boolean     not null
);
