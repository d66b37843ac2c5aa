using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class ReportsHoldsAndAppeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_review_cases_organisation_id_state_due_on",
                table: "review_cases");

            migrationBuilder.DropIndex(
                name: "ux_review_cases_one_open_for_a_subject",
                table: "review_cases");

            migrationBuilder.AlterColumn<int>(
                name: "version",
                table: "review_cases",
                type: "integer",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "integer");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "due_at",
                table: "review_cases",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            // What was due on a London date was due at the end of its working day.
            migrationBuilder.Sql("update review_cases set due_at = (due_on + time '17:00') at time zone 'Europe/London'");

            migrationBuilder.DropColumn(
                name: "due_on",
                table: "review_cases");

            migrationBuilder.AddColumn<Guid>(
                name: "from_case_id",
                table: "review_cases",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "matter",
                table: "review_cases",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Version");

            migrationBuilder.AddColumn<string>(
                name: "due_times",
                table: "organisations",
                type: "jsonb",
                nullable: false,
                defaultValue: "{\"Version\":16,\"UrgentVersion\":8,\"Report\":8,\"UrgentReport\":4,\"Hold\":40,\"SilentHold\":8,\"Appeal\":160}");

            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                table: "organisations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "hidden_at",
                table: "messages",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "was_taken_down",
                table: "job_adverts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "overruled_at",
                table: "decisions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "overruled_by",
                table: "decisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "was_taken_down",
                table: "assistant_profiles",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "appeals",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    against_case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appeals", x => x.case_id);
                    table.ForeignKey(
                        name: "fk_appeals_review_cases_against_case_id",
                        column: x => x.against_case_id,
                        principalTable: "review_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appeals_review_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "review_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    copy = table.Column<string>(type: "text", nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    wants_reply = table.Column<bool>(type: "boolean", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_reports_review_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "review_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_review_cases_organisation_id_state_due_at",
                table: "review_cases",
                columns: new[] { "organisation_id", "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ux_review_cases_one_appeal_for_a_decision",
                table: "review_cases",
                columns: new[] { "from_case_id", "matter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_review_cases_one_open_for_a_subject",
                table: "review_cases",
                columns: new[] { "subject_id", "matter" },
                unique: true,
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_partner_id",
                table: "organisations",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "ix_appeals_against_case_id",
                table: "appeals",
                column: "against_case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_case_id",
                table: "reports",
                column: "case_id");

            migrationBuilder.AddForeignKey(
                name: "fk_organisations_organisations_partner_id",
                table: "organisations",
                column: "partner_id",
                principalTable: "organisations",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "fk_review_cases_review_cases_from_case_id",
                table: "review_cases",
                column: "from_case_id",
                principalTable: "review_cases",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_organisations_organisations_partner_id",
                table: "organisations");

            migrationBuilder.DropForeignKey(
                name: "fk_review_cases_review_cases_from_case_id",
                table: "review_cases");

            migrationBuilder.DropTable(
                name: "appeals");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropIndex(
                name: "ix_review_cases_organisation_id_state_due_at",
                table: "review_cases");

            migrationBuilder.DropIndex(
                name: "ux_review_cases_one_appeal_for_a_decision",
                table: "review_cases");

            migrationBuilder.DropIndex(
                name: "ux_review_cases_one_open_for_a_subject",
                table: "review_cases");

            migrationBuilder.DropIndex(
                name: "ix_organisations_partner_id",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "due_at",
                table: "review_cases");

            migrationBuilder.DropColumn(
                name: "from_case_id",
                table: "review_cases");

            migrationBuilder.DropColumn(
                name: "matter",
                table: "review_cases");

            migrationBuilder.DropColumn(
                name: "due_times",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "partner_id",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "hidden_at",
                table: "messages");

            migrationBuilder.DropColumn(
                name: "was_taken_down",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "overruled_at",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "overruled_by",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "was_taken_down",
                table: "assistant_profiles");

            migrationBuilder.AlterColumn<int>(
                name: "version",
                table: "review_cases",
                type: "integer",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "integer",
                oldNullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "review_cases",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.CreateIndex(
                name: "ix_review_cases_organisation_id_state_due_on",
                table: "review_cases",
                columns: new[] { "organisation_id", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ux_review_cases_one_open_for_a_subject",
                table: "review_cases",
                column: "subject_id",
                unique: true,
                filter: "state = 'Waiting'");
        }
    }
}
