using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class RegisterAlerts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_announced",
                table: "register_entries",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "register_alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    frequency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    query = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    in_words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    origin = table.Column<NpgsqlPoint>(type: "point", nullable: false),
                    is_around_employer = table.Column<bool>(type: "boolean", nullable: false),
                    within_metres = table.Column<double>(type: "double precision", nullable: false),
                    tasks = table.Column<int[]>(type: "integer[]", nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_up_to = table.Column<long>(type: "bigint", nullable: false),
                    words_query = table.Column<NpgsqlTsQuery>(type: "tsquery", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_alerts", x => x.id);
                    table.ForeignKey(
                        name: "fk_register_alerts_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "register_announcements",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    profile_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_announcements", x => x.number);
                    table.ForeignKey(
                        name: "fk_register_announcements_assistant_profiles_profile_id",
                        column: x => x.profile_id,
                        principalTable: "assistant_profiles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_unannounced",
                table: "register_entries",
                column: "published_at",
                filter: "not is_announced");

            migrationBuilder.CreateIndex(
                name: "ix_register_alerts_account_id",
                table: "register_alerts",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_register_alerts_confirmed_at",
                table: "register_alerts",
                column: "confirmed_at",
                filter: "state = 'Active'");

            migrationBuilder.CreateIndex(
                name: "ix_register_alerts_employer_id",
                table: "register_alerts",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_register_alerts_next_at",
                table: "register_alerts",
                column: "next_at",
                filter: "state = 'Active' and next_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_register_announcements_profile_id",
                table: "register_announcements",
                column: "profile_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_register_announcements_unsent",
                table: "register_announcements",
                column: "number",
                filter: "sent_at is null");

            // Nobody kept a search before, so whoever is on the register now is no news.
            migrationBuilder.Sql(
                """
                insert into register_announcements (profile_id, at, sent_at)
                select profile_id, published_at, published_at from register_entries order by published_at, profile_id
                """);
            migrationBuilder.Sql("update register_entries set is_announced = true");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "register_alerts");

            migrationBuilder.DropTable(
                name: "register_announcements");

            migrationBuilder.DropIndex(
                name: "ix_register_entries_unannounced",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "is_announced",
                table: "register_entries");
        }
    }
}
