using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class OrganisationsSettleHowTheyWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "first_for",
                table: "review_cases",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_sample",
                table: "review_cases",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "checks_before_start",
                table: "organisations",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "passes_all_but_one_in",
                table: "organisations",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "safeguarding_lead_id",
                table: "organisations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_lead",
                table: "memberships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "preset_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preset_texts", x => x.id);
                    table.ForeignKey(
                        name: "fk_preset_texts_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_preset_texts_one_of_a_title",
                table: "preset_texts",
                columns: new[] { "organisation_id", "title" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "preset_texts");

            migrationBuilder.DropColumn(
                name: "first_for",
                table: "review_cases");

            migrationBuilder.DropColumn(
                name: "is_sample",
                table: "review_cases");

            migrationBuilder.DropColumn(
                name: "checks_before_start",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "passes_all_but_one_in",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "safeguarding_lead_id",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "is_lead",
                table: "memberships");
        }
    }
}
