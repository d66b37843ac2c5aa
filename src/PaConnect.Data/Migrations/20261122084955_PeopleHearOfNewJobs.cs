using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class PeopleHearOfNewJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "job_alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    frequency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    query = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    in_words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    origin = table.Column<NpgsqlPoint>(type: "point", nullable: true),
                    within_metres = table.Column<double>(type: "double precision", nullable: true),
                    tasks = table.Column<int[]>(type: "integer[]", nullable: false),
                    employment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    without_driving = table.Column<bool>(type: "boolean", nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_up_to = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_alerts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_announcements",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    advert_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_announcements", x => x.number);
                    table.ForeignKey(
                        name: "fk_job_announcements_job_adverts_advert_id",
                        column: x => x.advert_id,
                        principalTable: "job_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job_alert_digests",
                columns: table => new
                {
                    alert_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    advert_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_alert_digests", x => new { x.alert_id, x.number });
                    table.ForeignKey(
                        name: "fk_job_alert_digests_job_alerts_alert_id",
                        column: x => x.alert_id,
                        principalTable: "job_alerts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_account_id",
                table: "job_alerts",
                column: "account_id",
                filter: "account_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_begun_at",
                table: "job_alerts",
                column: "begun_at",
                filter: "state = 'Unconfirmed'");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_confirmed_at",
                table: "job_alerts",
                column: "confirmed_at",
                filter: "state = 'Active'");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_email",
                table: "job_alerts",
                column: "email",
                filter: "email is not null");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_next_at",
                table: "job_alerts",
                column: "next_at",
                filter: "state = 'Active' and next_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_origin",
                table: "job_alerts",
                column: "origin",
                filter: "state = 'Active' and frequency = 'AtOnce'")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_job_announcements_advert_id",
                table: "job_announcements",
                column: "advert_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_announcements_unsent",
                table: "job_announcements",
                column: "number",
                filter: "sent_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "job_alert_digests");

            migrationBuilder.DropTable(
                name: "job_announcements");

            migrationBuilder.DropTable(
                name: "job_alerts");
        }
    }
}
