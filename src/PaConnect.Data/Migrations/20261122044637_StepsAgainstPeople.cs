using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class StepsAgainstPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "held_for",
                table: "job_adverts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "held_for",
                table: "assistant_profiles",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "against_case_id",
                table: "appeals",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.CreateTable(
                name: "sanctions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    end = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    appeal_case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sanctions", x => x.id);
                    table.CheckConstraint("ck_sanctions_end", "(\"end\" is null) = (ended_at is null)");
                    table.CheckConstraint("ck_sanctions_suspension", "step <> 'Suspend' or scope = 'Everything'");
                    table.ForeignKey(
                        name: "fk_sanctions_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sanctions_review_cases_appeal_case_id",
                        column: x => x.appeal_case_id,
                        principalTable: "review_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sanctions_review_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "review_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_job_adverts_held_for",
                table: "job_adverts",
                column: "held_for");

            migrationBuilder.AddCheckConstraint(
                name: "ck_job_adverts_held_for",
                table: "job_adverts",
                sql: "held_for is null or state = 'Held'");

            migrationBuilder.CreateIndex(
                name: "ix_assistant_profiles_held_for",
                table: "assistant_profiles",
                column: "held_for");

            migrationBuilder.AddCheckConstraint(
                name: "ck_assistant_profiles_held_for",
                table: "assistant_profiles",
                sql: "held_for is null or state = 'Held'");

            migrationBuilder.CreateIndex(
                name: "ix_sanctions_account_id_until_on",
                table: "sanctions",
                columns: new[] { "account_id", "until_on" });

            migrationBuilder.CreateIndex(
                name: "ix_sanctions_appeal_case_id",
                table: "sanctions",
                column: "appeal_case_id");

            migrationBuilder.CreateIndex(
                name: "ix_sanctions_case_id",
                table: "sanctions",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_sanctions_organisation_id",
                table: "sanctions",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_sanctions_until_on",
                table: "sanctions",
                column: "until_on",
                filter: "ended_at is null");

            migrationBuilder.AddForeignKey(
                name: "fk_assistant_profiles_sanctions_held_for",
                table: "assistant_profiles",
                column: "held_for",
                principalTable: "sanctions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_job_adverts_sanctions_held_for",
                table: "job_adverts",
                column: "held_for",
                principalTable: "sanctions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_assistant_profiles_sanctions_held_for",
                table: "assistant_profiles");

            migrationBuilder.DropForeignKey(
                name: "fk_job_adverts_sanctions_held_for",
                table: "job_adverts");

            migrationBuilder.DropTable(
                name: "sanctions");

            migrationBuilder.DropIndex(
                name: "ix_job_adverts_held_for",
                table: "job_adverts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_job_adverts_held_for",
                table: "job_adverts");

            migrationBuilder.DropIndex(
                name: "ix_assistant_profiles_held_for",
                table: "assistant_profiles");

            migrationBuilder.DropCheckConstraint(
                name: "ck_assistant_profiles_held_for",
                table: "assistant_profiles");

            migrationBuilder.DropColumn(
                name: "held_for",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "held_for",
                table: "assistant_profiles");

            migrationBuilder.AlterColumn<Guid>(
                name: "against_case_id",
                table: "appeals",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
